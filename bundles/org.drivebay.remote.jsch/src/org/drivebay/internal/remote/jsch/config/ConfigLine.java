// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One line of an ssh_config file: {@code Keyword arguments} or {@code Keyword=arguments}.
 *
 * @param keyword   in small letters
 * @param arguments without their quotes, at least one
 */
record ConfigLine(String keyword, List<String> arguments) {

	static final int MAX_LENGTH = 8192;

	ConfigLine {
		arguments = List.copyOf(arguments);
	}

	String argument() {
		return arguments.getFirst();
	}

	/** @return null for blank lines, comments and lines that are none */
	static @Nullable ConfigLine parse(String text) {
		String line = text.strip();
		if (line.isEmpty() || line.charAt(0) == '#' || line.length() > MAX_LENGTH) {
			return null;
		}
		int end = 0;
		while (end < line.length() && !isSpace(line.charAt(end)) && line.charAt(end) != '=') {
			end++;
		}
		int start = end;
		boolean equals = false;
		while (start < line.length() && (isSpace(line.charAt(start)) || !equals && line.charAt(start) == '=')) {
			equals |= line.charAt(start) == '=';
			start++;
		}
		List<String> arguments = words(line, start);
		return end == 0 || arguments.isEmpty() ? null : new ConfigLine(line.substring(0, end).toLowerCase(Locale.ROOT), arguments);
	}

	/** Splits at spaces; quotes, single or double, hold a word together; {@code #} at the start of a word begins a comment. */
	private static List<String> words(String line, int start) {
		var words = new ArrayList<String>();
		int at = start;
		while (at < line.length()) {
			if (isSpace(line.charAt(at))) {
				at++;
				continue;
			}
			if (line.charAt(at) == '#') {
				break;
			}
			at = word(line, at, words);
		}
		return words;
	}

	private static int word(String line, int start, List<String> words) {
		var word = new StringBuilder();
		char quote = 0;
		int at = start;
		for (; at < line.length() && (quote != 0 || !isSpace(line.charAt(at))); at++) {
			char c = line.charAt(at);
			if (c == '\\' && at + 1 < line.length() && "\"'\\".indexOf(line.charAt(at + 1)) >= 0) {
				word.append(line.charAt(++at));
			} else if (quote == 0 && (c == '"' || c == '\'')) {
				quote = c;
			} else if (c == quote) {
				quote = 0;
			} else {
				word.append(c);
			}
		}
		words.add(word.toString());
		return at;
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t' || c == '\r' || c == '\f';
	}
}
