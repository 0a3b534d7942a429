// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.log;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.drivebay.remote.HostLogEntry;

/** The entries that the filter lets through, as the table shows them. UI thread. */
final class LogRows {

	private List<HostLogEntry> all = List.of();
	private List<HostLogEntry> shown = List.of();
	private List<String> words = List.of();

	List<HostLogEntry> shown() {
		return shown;
	}

	int hidden() {
		return all.size() - shown.size();
	}

	/** @return whether rows were only added at the end */
	boolean update(List<HostLogEntry> entries) {
		List<HostLogEntry> before = shown;
		all = entries;
		apply();
		return before.isEmpty() || shown.size() >= before.size() && shown.getFirst() == before.getFirst();
	}

	void setFilter(String text) {
		words = Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
		apply();
	}

	private void apply() {
		shown = words.isEmpty() ? all : all.stream().filter(this::matches).toList();
	}

	private boolean matches(HostLogEntry entry) {
		String text = (entry.host() + "\n" + entry.kind() + "\n" + entry.text() + "\n" + entry.outcome() + (entry.failed() ? "\nfailed" : ""))
				.toLowerCase(Locale.ROOT);
		return words.stream().allMatch(text::contains);
	}
}
