// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import java.util.List;
import java.util.stream.Stream;

/** Text that does harm wherever something is pasted into a shell, a pattern, a protocol of lines, or a path. */
final class NastyWords {

	private static final int PAGE = 4096;
	private static final int MAX_NAME_BYTES = 255;

	private static final List<String> SHORT = List.of(" ", "  two  spaces  ", "a b", "'", "''", "'\\''", "\"", "\"$HOME\"", "it's \"quoted\"",
			"$HOME", "$(touch pwned)", "`touch pwned`", "${IFS}", "$((1+1))", "$'\\n'", "a;touch pwned", "a&&touch pwned", "a|touch pwned", "a>pwned",
			"a<pwned", "a&", "#comment", "!history", "~", "~root", "*", "?", "[a-z]", "[!a]", "{a,b}", "a=b", "\\", "\\\\", "\\n", "%s%n", "%", "-n",
			"-e", "--", "--help", "-rf", "\t", "tab\there", "\n", "line\nbreak", "ends with newline\n", "\nstarts with one", "a\r\nb",
			"\u001b[31mred\u001b[0m", "\u0007", "\u007f", "ünïcödé", "日本語", "😀", "e\u0301", "\u202eevil", "\ufeff", "drivebay", "0", "EOF", "'EOF'",
			"$1", "$@", "\\0", "\\x00", "/dev/null; exit 1");

	private NastyWords() {
	}

	/** Any text without NUL is a word. */
	static List<String> words() {
		String page = "$(x) '\"`\n".repeat(PAGE).substring(0, PAGE);
		return Stream.concat(SHORT.stream(), Stream.of("", "x".repeat(PAGE), "'".repeat(PAGE), page)).toList();
	}

	/** Those that can be names in a folder, and one as long as a name can be. */
	static List<String> names() {
		return Stream.concat(SHORT.stream(), Stream.of("'\n$(".repeat(MAX_NAME_BYTES).substring(0, MAX_NAME_BYTES))).filter(name -> !name.contains("/"))
				.toList();
	}
}
