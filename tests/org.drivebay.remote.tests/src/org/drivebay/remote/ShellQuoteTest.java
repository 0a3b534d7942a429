// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Against this machine's own shell. */
class ShellQuoteTest {

	private static final List<String> NASTY = List.of("", " ", "two words", "it's", "''", "'\\''", "\"", "$(touch /tmp/drivebay-owned)", "`id`", "$HOME",
			"${IFS}", "a;b|c&d>e<f", "new\nline", "\n", "tab\there", "back\\slash", "\\", "*", "?", "[a-z]", "{a,b}", "~", "~root", "-n", "--", "--help",
			"#no comment", "!history", "%s%n", "a=b", "=", "()", "ümläut 漢字 🙂", " leading", "trailing ", "trailing\n", "\u0001\u007f\r\b", "x".repeat(4096),
			"'".repeat(4096), "$'\\n'".repeat(800));

	/** What the shell makes of the line, with a NUL behind each word. */
	private static String words(String line) throws Exception {
		Process process = new ProcessBuilder("/bin/sh", "-c", "printf '%s\\0' " + line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String output = new String(process.getInputStream().readAllBytes(), UTF_8);
		assertEquals(0, process.waitFor());
		return output;
	}

	private static void assertReadBack(List<String> words) throws Exception {
		Assumptions.assumeTrue(java.io.File.separatorChar == '/', "no POSIX shell here");
		assertEquals(String.join("\0", words) + "\0", words(ShellQuote.join(words)));
	}

	@Test
	void theShellReadsBackWhatWasQuoted() throws Exception {
		assertReadBack(NASTY);
	}

	@Test
	void theShellReadsBackRandomWords() throws Exception {
		var random = new Random(4711);
		var words = new ArrayList<String>();
		for (int i = 0; i < 400; i++) {
			var word = new StringBuilder();
			for (int length = random.nextInt(40); length > 0; length--) {
				word.append(random.nextInt(4) == 0 ? "'\"\\$`\n *?[]{}()<>|&;!#~=-".charAt(random.nextInt(24)) : (char) (1 + random.nextInt(126)));
			}
			words.add(word.toString());
		}
		assertReadBack(words);
	}

	@Test
	void aScriptsArgumentsAreData() throws Exception {
		String line = Command.script("printf '%s|' \"$@\"", NASTY.subList(0, 20)).line();
		Process process = new ProcessBuilder("/bin/sh", "-c", line).start();
		assertEquals(String.join("|", NASTY.subList(0, 20)) + "|", new String(process.getInputStream().readAllBytes(), UTF_8));
	}

	@Test
	void whatNoArgumentCanCarryIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> ShellQuote.word("a\0b"));
		assertThrows(IllegalArgumentException.class, () -> Command.of());
	}
}
