// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fetch program on this machine's shells, busybox's tools included where they are installed. */
class FetchScriptTest {

	private static final List<String> TOOLS = List.of("head", "ls", "xargs", "sh");

	@ParameterizedTest
	@ValueSource(strings = { "dash", "bash", "busybox" })
	void everyShellAnswersAlike(String shell, @TempDir Path folder, @TempDir Path tools) throws Exception {
		assumeTrue(Programs.isInstalled(shell), shell + " is not installed");
		Files.writeString(folder.resolve("one"), "1\n");
		Files.writeString(folder.resolve("two words"), "2");
		Files.writeString(folder.resolve("long"), "0123456789");
		Files.createFile(folder.resolve("empty"));
		Files.createDirectory(folder.resolve("folder"));
		Files.createSymbolicLink(folder.resolve("link"), Path.of("../to some -> where"));
		Programs.run("mkfifo", folder.resolve("pipe").toString());
		var script = FetchScript.of(new FetchRequest(List.of(folder + "/*", folder + "/no*ne", folder + "/absent"), List.of(folder + "/l*"), 4), false);
		FetchResult result = FetchAnswer.parse(run(shell, script, tools), script.prefix());
		assertEquals(Map.of(folder + "/one", content("1\n"), folder + "/two words", content("2"), folder + "/long", content("0123"), folder + "/empty",
				content(""), folder + "/link", new Fetched.Link("../to some -> where")), result.entries());
	}

	private static Fetched content(String text) {
		return new Fetched.Content(text.getBytes());
	}

	/** With busybox, its own tools are in front of the others. */
	private static byte[] run(String shell, FetchScript script, Path tools) throws IOException, InterruptedException {
		var words = new ArrayList<>(script.command().words());
		words.removeFirst();
		words.addFirst(shell);
		if (shell.equals("busybox")) {
			words.add(1, "sh");
		}
		var builder = new ProcessBuilder(words);
		if (shell.equals("busybox")) {
			Path busybox = Path.of(Programs.run("which", "busybox").strip());
			for (String tool : TOOLS) {
				Files.createSymbolicLink(tools.resolve(tool), busybox);
			}
			builder.environment().merge("PATH", tools.toString(), (old, path) -> path + ":" + old);
		}
		Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		process.getOutputStream().close();
		byte[] output = process.getInputStream().readAllBytes();
		assertEquals(0, process.waitFor());
		return Objects.requireNonNull(output);
	}

	@Test
	void patternsOfOtherThanAbsolutePathsAreRefused() {
		for (String pattern : List.of("", "relative", "-c", "$(touch x)", "/nul\0")) {
			assertThrows(IllegalArgumentException.class, () -> FetchScript.of(FetchRequest.files(List.of(pattern)), false), pattern);
		}
	}
}
