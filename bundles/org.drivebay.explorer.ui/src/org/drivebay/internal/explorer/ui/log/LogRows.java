// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.log;

import java.util.List;

import org.drivebay.remote.HostLogEntry;
import org.drivebay.ui.viewer.FilterWords;

/** The entries that the filter lets through, as the table shows them. UI thread. */
final class LogRows {

	private List<HostLogEntry> all = List.of();
	private List<HostLogEntry> shown = List.of();
	private FilterWords words = FilterWords.NONE;

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
		words = FilterWords.of(text);
		apply();
	}

	private void apply() {
		shown = words.isEmpty() ? all : all.stream().filter(this::matches).toList();
	}

	private boolean matches(HostLogEntry entry) {
		return words.match(List.of(entry.host(), entry.kind().name(), entry.text(), entry.outcome(), entry.failed() ? "failed" : ""));
	}
}
