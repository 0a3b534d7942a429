// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.compare;

import java.util.Locale;
import java.util.OptionalDouble;

import org.drivebay.host.text.Quantities;
import org.drivebay.md.compare.Figure;
import org.drivebay.md.compare.LayoutFigures;

/** Figures in words. */
final class FigureText {

	private FigureText() {
	}

	static String name(Figure figure) {
		return switch (figure) {
			case CAPACITY -> "Capacity";
			case EFFICIENCY -> "Share of the members for data";
			case WORST_CASE -> "Survives any … failures";
			case BEST_CASE -> "Survives at best … failures";
			case TWO_FAILURES -> "Sets of 2 failures survived";
			case THREE_FAILURES -> "Sets of 3 failures survived";
			case REBUILD_READS -> "Rebuild of a member reads";
			case REBUILD_MEMBERS -> "Rebuild reads from … members";
			case REBUILD_BUSIEST -> "Rebuild reads from the busiest member";
			case SMALL_WRITE_READS -> "Reads for a small write";
			case SMALL_WRITE_WRITES -> "Writes for a small write";
			case SPREAD_MEMBERS -> "Members in a sequential read";
			case SPREAD_BUSIEST -> "Chunks of its busiest member";
		};
	}

	/** What the row means, for a tool tip. */
	static String help(Figure figure) {
		return switch (figure) {
			case CAPACITY, EFFICIENCY -> "As md computes the array's size";
			case WORST_CASE, BEST_CASE, TWO_FAILURES, THREE_FAILURES -> "Counted exactly over all sets of members";
			case REBUILD_READS, REBUILD_MEMBERS, REBUILD_BUSIEST -> "Of the member for which it costs most";
			case SMALL_WRITE_READS, SMALL_WRITE_WRITES -> "Of less than a chunk, with nothing in a cache";
			case SPREAD_MEMBERS, SPREAD_BUSIEST -> "Of as many chunks one after the other as there are members, from where they are spread worst";
		};
	}

	static String value(Figure figure, LayoutFigures figures) {
		OptionalDouble value = figure.of(figures);
		if (value.isEmpty()) {
			return "cannot";
		}
		return switch (figure.unit()) {
			case SECTORS -> Quantities.sectors((long) value.getAsDouble());
			case COUNT -> value.getAsDouble() < 0 ? "none" : String.format(Locale.ROOT, "%,.0f", value.getAsDouble());
			// all is said of all alone
			case SHARE -> String.format(Locale.ROOT, "%.1f %%", Math.floor(value.getAsDouble() * 1000) / 10);
		};
	}
}
