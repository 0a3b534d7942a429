// SPDX-License-Identifier: EPL-2.0
package org.drivebay.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The Linux archive, unpacked, with a home of its own. */
record Installation(Path folder, Path home) {

	private static final Path PRODUCTS = Path.of("../org.drivebay.product/target/products");

	/** What a program has said and how it ended. */
	record Ended(int status, String output, String errors, Duration took) {
	}

	/** The archive whose name has the word. */
	static Path archive(String word) throws IOException {
		try (Stream<Path> files = Files.list(PRODUCTS)) {
			return files.filter(Files::isRegularFile).filter(file -> file.getFileName().toString().contains(word)).findFirst()
					.orElseThrow(() -> new IOException("no archive for " + word + " in " + PRODUCTS.toAbsolutePath().normalize()));
		}
	}

	static Installation unpack(Path folder) throws IOException, InterruptedException {
		Path product = Files.createDirectories(folder.resolve("opt with space/drivebay"));
		Path home = Files.createDirectories(folder.resolve("home"));
		var installation = new Installation(product, home);
		Ended tar = installation.run(List.of("tar", "-xzf", archive("linux").toAbsolutePath().toString(), "-C", product.toString()));
		if (tar.status() != 0) {
			throw new IOException("tar: " + tar.errors());
		}
		return installation;
	}

	/** Runs the start script. */
	Ended drivebay(String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<String>();
		command.add(folder.resolve("drivebay").toString());
		command.addAll(List.of(arguments));
		return run(command);
	}

	private Ended run(List<String> command) throws IOException, InterruptedException {
		Path output = Files.createTempFile(home, "output", ".txt");
		Path errors = Files.createTempFile(home, "errors", ".txt");
		var builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile()).directory(home.toFile());
		var environment = builder.environment();
		environment.put("HOME", home.toString());
		environment.put("JAVA_HOME", System.getProperty("java.home", ""));
		environment.put("JAVA_TOOL_OPTIONS", "");
		environment.remove("JAVA_TOOL_OPTIONS");
		environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
		environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
		environment.put("NO_AT_BRIDGE", "1");
		environment.put("GSETTINGS_BACKEND", "memory");
		environment.put("GDK_BACKEND", "x11");
		long began = System.nanoTime();
		Process process = builder.start();
		if (!process.waitFor(120, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException(command + " has not ended after 120 s:\n" + Files.readString(errors));
		}
		var took = Duration.ofNanos(System.nanoTime() - began);
		return new Ended(process.exitValue(), Files.readString(output), Files.readString(errors), took);
	}
}
