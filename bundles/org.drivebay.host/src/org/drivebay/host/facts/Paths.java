// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Paths as they stand in a sorted map. */
final class Paths {

	private Paths() {
	}

	/** @param folder with a slash at its end */
	static <T> SortedMap<String, T> below(SortedMap<String, T> map, String folder) {
		// '0' is the character after '/'
		return map.subMap(folder, folder.substring(0, folder.length() - 1) + '0');
	}

	/** Shell patterns whose only special character is {@code *}. */
	static final class Patterns {

		private final Pattern any;

		private Patterns(Pattern any) {
			this.any = any;
		}

		static Patterns of(List<String> patterns) {
			String text = patterns.stream().map(pattern -> Pattern.quote(pattern).replace("*", "\\E[^/]*\\Q")).collect(Collectors.joining("|"));
			return new Patterns(Pattern.compile(text));
		}

		boolean test(String path) {
			return any.matcher(path).matches();
		}
	}
}
