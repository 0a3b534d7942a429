// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tests of the driver, and its module where it is built, in the folder {@code native-driver}: that of the sources, or the
 * one beside {@code plugins} in an installation.
 */
record HarnessFiles(Path nativeDriver) {

	/** The module's name in the tar file. */
	static final String MODULE = "dbflash.ko";
	/** Programs for the host; where one lacks, the tests that need it are skipped. */
	private static final String TOOLS = "build/tools";
	private static final String PROPERTY = "drivebay.native";

	/** @throws FailedException if there are none */
	static HarnessFiles find() throws FailedException {
		String named = System.getProperty(PROPERTY, "");
		Path folder = named.isEmpty() ? installation().resolve("native-driver") : Path.of(named);
		if (!Files.isRegularFile(folder.resolve("harness/check"))) {
			throw new FailedException("the tests are not in " + folder.resolve("harness") + ": they are part of the installed product and of the sources");
		}
		return new HarnessFiles(folder);
	}

	/** The folder that has {@code plugins}, where this class comes from. */
	private static Path installation() throws FailedException {
		try {
			CodeSource source = HarnessFiles.class.getProtectionDomain().getCodeSource();
			Path parent = source == null ? null : Path.of(source.getLocation().toURI()).resolve("../..").normalize();
			if (parent != null) {
				return parent;
			}
		} catch (URISyntaxException e) {
			// as if it had no place
		}
		throw new FailedException("cannot tell where the tests are: -D" + PROPERTY + "= names the folder native-driver");
	}

	/** The module that is built for this kernel, whose name is {@code uname -r}'s. */
	Optional<Path> module(String kernel) throws IOException {
		Path build = nativeDriver.resolve("build");
		if (!Files.isDirectory(build)) {
			return Optional.empty();
		}
		try (Stream<Path> folders = Files.list(build)) {
			for (Path module : folders.map(folder -> folder.resolve(MODULE)).filter(Files::isRegularFile).sorted().toList()) {
				if (KernelModule.kernel(Files.readAllBytes(module)).equals(kernel)) {
					return Optional.of(module);
				}
			}
		}
		return Optional.empty();
	}

	/** The folder {@code harness}, the tools if they are built, and the module if there is one, as a tar file. */
	byte[] tar(Optional<Path> module) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var tar = new TarWriter(bytes)) {
			addFolder(tar, nativeDriver.resolve("harness"));
			addFolder(tar, nativeDriver.resolve(TOOLS));
			if (module.isPresent()) {
				tar.add(MODULE, Files.readAllBytes(module.get()));
			}
		}
		return bytes.toByteArray();
	}

	private void addFolder(TarWriter tar, Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> found = Files.walk(folder)) {
			for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
				tar.add(nativeDriver.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
			}
		}
	}
}
