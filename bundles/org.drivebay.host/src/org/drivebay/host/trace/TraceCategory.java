// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What events a trace may be limited to, by the names that blktrace gives them: an event is recorded if it is of any of the chosen categories. In the
 * order of the kernel's {@code enum blktrace_cat}, whose bits they are.
 */
public enum TraceCategory {
	READ, WRITE, FLUSH, SYNC, QUEUE, REQUEUE, ISSUE, COMPLETE, FS, PC, NOTIFY, AHEAD, META, DISCARD, DRV_DATA, FUA;

	public static final Set<TraceCategory> ALL = Set.of(values());

	/** As blktrace and a recording's description write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** For the kernel. */
	public static int mask(Set<TraceCategory> categories) {
		return categories.stream().mapToInt(category -> 1 << category.ordinal()).sum();
	}

	/**
	 * Understands words with commas between.
	 *
	 * @throws IllegalArgumentException for a word that is none; the message has all that are
	 */
	public static Set<TraceCategory> parse(String text) {
		var found = EnumSet.noneOf(TraceCategory.class);
		for (String word : text.split(",", -1)) {
			found.add(Stream.of(values()).filter(category -> category.word().equals(word.strip())).findFirst().orElseThrow(
					() -> new IllegalArgumentException("'" + word.strip() + "' is none of " + String.join(", ", words()))));
		}
		return found;
	}

	private static List<String> words() {
		return Stream.of(values()).map(TraceCategory::word).toList();
	}
}
