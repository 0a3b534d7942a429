// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.util.List;
import java.util.stream.Collectors;

/** The one place where words become shell text. */
public final class ShellQuote {

	private ShellQuote() {
	}

	/**
	 * One word that any POSIX shell reads back as exactly this text.
	 *
	 * @throws IllegalArgumentException if it holds a NUL, which no argument can carry
	 */
	public static String word(String text) {
		if (text.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("a shell word cannot hold a NUL character");
		}
		if (!text.isEmpty() && text.chars().allMatch(ShellQuote::isPlain)) {
			return text;
		}
		return "'" + text.replace("'", "'\\''") + "'";
	}

	/** The words, quoted and separated by one space. */
	public static String join(List<String> words) {
		return words.stream().map(ShellQuote::word).collect(Collectors.joining(" "));
	}

	/** No shell gives these a meaning, wherever they stand in a word; '=' and '~' are left out for that reason. */
	private static boolean isPlain(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/._-+:@%,".indexOf(c) >= 0;
	}
}
