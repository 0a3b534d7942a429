// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.config;

import java.util.List;
import java.util.Locale;

/** OpenSSH's patterns: {@code *} any run, {@code ?} one character, {@code !} in front takes back. */
public final class PatternList {

	private PatternList() {
	}

	/** As {@link #matches(List, String)}, but small and capital letters are the same. */
	public static boolean matchesHost(List<String> patterns, String host) {
		return matches(patterns.stream().map(pattern -> pattern.toLowerCase(Locale.ROOT)).toList(), host.toLowerCase(Locale.ROOT));
	}

	/** True if a pattern fits and no negated one does. */
	static boolean matches(List<String> patterns, String text) {
		boolean found = false;
		for (String pattern : patterns) {
			boolean negated = pattern.startsWith("!");
			if (matches(negated ? pattern.substring(1) : pattern, text)) {
				if (negated) {
					return false;
				}
				found = true;
			}
		}
		return found;
	}

	/** Linear in the text for each star: the last star alone is taken up again, so no pattern can make it run away. */
	static boolean matches(String pattern, String text) {
		int p = 0;
		int t = 0;
		int star = -1;
		int resume = 0;
		while (t < text.length()) {
			if (p < pattern.length() && pattern.charAt(p) == '*') {
				star = p++;
				resume = t;
			} else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
				p++;
				t++;
			} else if (star >= 0) {
				p = star + 1;
				t = ++resume;
			} else {
				return false;
			}
		}
		while (p < pattern.length() && pattern.charAt(p) == '*') {
			p++;
		}
		return p == pattern.length();
	}
}
