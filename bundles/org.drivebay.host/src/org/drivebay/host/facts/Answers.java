// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

import org.drivebay.remote.Fetched;
import org.eclipse.jdt.annotation.Nullable;

/** A host's answers by path, each taken as the type that is wanted or as nothing. Never throws. */
final class Answers {

	/** Longer words than sysfs can say in a page. */
	private static final int MAX_TEXT = 4096;
	private static final int MAX_NAMES = 10_000;

	private final SortedMap<String, Fetched> entries;

	Answers(SortedMap<String, Fetched> entries) {
		this.entries = entries;
	}

	boolean has(String path) {
		return entries.containsKey(path);
	}

	@Nullable
	Fetched fetched(String path) {
		return entries.get(path);
	}

	/** The whole content, for what is not one value; empty if there is none. */
	String content(String path) {
		return entries.get(path) instanceof Fetched.Content content ? content.text() : "";
	}

	/** One value without blanks around it or control characters in it; null when there is none or it says nothing. */
	@Nullable
	String word(String path) {
		return clean(content(path));
	}

	/** As {@link #word}, but an empty value is not nothing. */
	String text(String path) {
		String text = word(path);
		return text == null ? "" : text;
	}

	static @Nullable String clean(String text) {
		String bounded = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
		String plain = bounded.strip();
		if (plain.chars().anyMatch(Character::isISOControl)) {
			var printable = new StringBuilder();
			plain.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(printable::appendCodePoint);
			plain = printable.toString().strip();
		}
		return plain.isEmpty() ? null : plain;
	}

	/** The number that the value begins with, such as 4 of {@code 4 (5)}, which md shows during a reshape. */
	long number(String path, long otherwise) {
		return Numbers.leading(content(path), otherwise);
	}

	int integer(String path, int otherwise) {
		long value = number(path, otherwise);
		return value == (int) value ? (int) value : otherwise;
	}

	boolean flag(String path) {
		return number(path, 0) != 0;
	}

	@Nullable
	String link(String path) {
		return entries.get(path) instanceof Fetched.Link link ? link.target() : null;
	}

	/** Names directly in a folder that is written with a slash at its end, in natural order. */
	List<String> names(String folder) {
		var names = new TreeSet<String>(NaturalOrder.INSTANCE);
		for (String path : Paths.below(entries, folder).keySet()) {
			int end = path.indexOf('/', folder.length());
			String name = path.substring(folder.length(), end < 0 ? path.length() : end);
			if (!name.isEmpty() && !name.equals("..") && names.size() < MAX_NAMES) {
				names.add(name);
			}
		}
		return List.copyOf(names);
	}
}
