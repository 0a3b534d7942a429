// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The keywords that apply to a host, with their types. What cannot be read as its type is an {@link IllegalArgumentException}. */
record Values(Map<String, List<String>> byKeyword) {

	private static final String UNITS = "smhdw";
	private static final int[] UNIT_SECONDS = { 1, 60, 3600, 86400, 604800 };

	List<String> all(String keyword) {
		return byKeyword.getOrDefault(keyword, List.of());
	}

	String text(String keyword, String fallback) {
		List<String> found = all(keyword);
		return found.isEmpty() ? fallback : found.getFirst();
	}

	boolean flag(String keyword) {
		String text = text(keyword, "no");
		return text.equalsIgnoreCase("yes") || text.equalsIgnoreCase("true");
	}

	int number(String keyword, int fallback, int min, int max) {
		String text = text(keyword, String.valueOf(fallback));
		try {
			int value = Integer.parseInt(text);
			if (value >= min && value <= max) {
				return value;
			}
		} catch (NumberFormatException e) {
			// falls through to the message
		}
		throw new IllegalArgumentException("the ssh configuration's " + keyword + " '" + text + "' is not a number from " + min + " to " + max);
	}

	/** {@code 90}, {@code 90s}, {@code 1m30s}. */
	Duration seconds(String keyword, Duration fallback) {
		String text = text(keyword, fallback.toSeconds() + "");
		long total = 0;
		long number = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = Character.toLowerCase(text.charAt(i));
			int unit = UNITS.indexOf(c);
			if (c >= '0' && c <= '9' && number < Integer.MAX_VALUE) {
				number = Math.max(number, 0) * 10 + (c - '0');
			} else if (unit >= 0 && number >= 0) {
				total += number * UNIT_SECONDS[unit];
				number = -1;
			} else {
				throw new IllegalArgumentException("the ssh configuration's " + keyword + " '" + text + "' is not a time");
			}
		}
		return Duration.ofSeconds(total + Math.max(number, 0));
	}
}
