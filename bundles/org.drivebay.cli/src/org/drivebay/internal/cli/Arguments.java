// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words behind the verb, options and others apart. {@code --} ends the options. */
final class Arguments {

	private final List<String> words = new ArrayList<>();
	private final Map<String, String> options = new HashMap<>();

	/**
	 * Sorts the words.
	 *
	 * @param flags  options without a value
	 * @param valued options with one
	 * @throws UsageException for any other option
	 */
	Arguments(List<String> given, List<String> flags, List<String> valued) {
		boolean ended = false;
		for (int i = 0; i < given.size(); i++) {
			String word = given.get(i);
			if (ended || !word.startsWith("-") || word.equals("-")) {
				words.add(word);
			} else if (word.equals("--")) {
				ended = true;
			} else if (flags.contains(word)) {
				options.put(word, "");
			} else if (valued.contains(word)) {
				i++;
				if (i == given.size()) {
					throw new UsageException(word + " wants a value");
				}
				options.put(word, given.get(i));
			} else {
				throw new UsageException("unknown option " + word);
			}
		}
	}

	/** @throws UsageException if there are fewer or more words than wanted; the message names the first that lacks */
	Arguments expect(int most, String... names) {
		if (words.size() < names.length) {
			throw new UsageException(names[words.size()] + " is missing");
		}
		if (words.size() > most) {
			throw new UsageException("unexpected '" + words.get(most) + "'");
		}
		return this;
	}

	List<String> words() {
		return List.copyOf(words);
	}

	String word(int index) {
		return words.get(index);
	}

	Optional<String> optional(int index) {
		return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
	}

	boolean has(String flag) {
		return options.containsKey(flag);
	}

	Optional<String> value(String option) {
		String value = options.get(option);
		return value == null ? Optional.empty() : Optional.of(value);
	}
}
