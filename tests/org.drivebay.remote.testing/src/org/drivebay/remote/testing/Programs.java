// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of this machine: OpenSSH's own tools, and the lab's control script. */
public final class Programs {

	private static final int LIMIT_SECONDS = 180;

	/** What a program left. */
	public record Result(int status, String output) {
	}

	private Programs() {
	}

	public static boolean isInstalled(String name) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
				.anyMatch(folder -> Files.isExecutable(folder.resolve(name)));
	}

	/** @return its output, with errors among it; a status other than 0 fails the test */
	public static String run(String... words) throws IOException, InterruptedException {
		Result result = call(Map.of(), words);
		assertEquals(0, result.status(), () -> String.join(" ", words) + ": " + result.output());
		return result.output();
	}

	public static Result call(Map<String, String> environment, String... words) throws IOException, InterruptedException {
		Path output = Files.createTempFile("drivebay", ".out");
		try {
			var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			process.getOutputStream().close();
			try {
				assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), () -> String.join(" ", words) + " hangs");
			} finally {
				process.destroy();
			}
			return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
		} finally {
			Files.delete(output);
		}
	}
}
