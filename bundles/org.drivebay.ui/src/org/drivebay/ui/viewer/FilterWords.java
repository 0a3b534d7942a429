// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.viewer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a {@link FilterField} asks for: every word, in any order, in either case.
 *
 * @param words in lower case
 */
public record FilterWords(List<String> words) {

	/** Lets everything through. */
	public static final FilterWords NONE = new FilterWords(List.of());

	public static FilterWords of(String typed) {
		return new FilterWords(Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList());
	}

	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** @param cells of one row */
	public boolean match(Iterable<String> cells) {
		String text = String.join("\n", cells).toLowerCase(Locale.ROOT);
		return words.stream().allMatch(text::contains);
	}
}
