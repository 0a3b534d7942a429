// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import java.util.Arrays;
import java.util.Locale;

import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.trace.Histogram;
import org.drivebay.trace.Phase;
import org.drivebay.trace.RequestGroup;
import org.eclipse.jdt.annotation.Nullable;

/** Statistics as the views write them. */
final class PhaseText {

	/** Heads of the columns: what a row is of, then numbers. */
	static final String[] HEADS = { "Requests of", "Number", "Min", "Mean", "50 %", "90 %", "99 %", "99.9 %", "Max", "Per second", "Throughput", "Merged",
			"At device" };

	private static final int MEBIBYTE = 1 << 20;

	private PhaseText() {
	}

	/** The row of a group: from being queued to being complete, and its load. */
	static String[] row(String name, RequestGroup group) {
		String[] row = row(name, group.phase(Phase.Q2C));
		row[1] = String.format("%,d", group.count());
		row[9] = TimeText.amount(group.perSecond());
		row[10] = throughput(group);
		row[11] = String.format(Locale.ROOT, "%.1f %%", 100 * group.mergeRatio());
		row[12] = String.format(Locale.ROOT, "%.2f", group.deviceDepth());
		return row;
	}

	/** The row of a phase. @param spans null for none */
	static String[] row(String name, @Nullable Histogram spans) {
		String[] row = new String[HEADS.length];
		Arrays.fill(row, "");
		row[0] = name;
		if (spans != null) {
			row[1] = String.format("%,d", spans.count());
			row[2] = TimeText.span(spans.min());
			row[3] = TimeText.span(spans.mean());
			row[4] = TimeText.span(spans.percentile(0.5));
			row[5] = TimeText.span(spans.percentile(0.9));
			row[6] = TimeText.span(spans.percentile(0.99));
			row[7] = TimeText.span(spans.percentile(0.999));
			row[8] = TimeText.span(spans.max());
		}
		return row;
	}

	/** All in one line. */
	static String summary(RequestGroup all) {
		Histogram spans = all.phase(Phase.Q2C);
		if (spans == null) {
			return "No request was complete in what is seen";
		}
		return String.format("%,d requests complete in what is seen", all.count()) + "  ·  " + TimeText.amount(all.perSecond()) + " per second  ·  "
				+ throughput(all) + "  ·  half within " + TimeText.span(spans.percentile(0.5)) + ", 99 % within " + TimeText.span(spans.percentile(0.99));
	}

	/** What a phase is, for those who do not know btt's names. */
	static String meaning(Phase phase) {
		return switch (phase) {
			case Q2G -> "Q2G  until it has a structure";
			case G2I -> "G2I  until it is in the scheduler";
			case Q2M -> "Q2M  until it is merged";
			case I2D -> "I2D  in the scheduler";
			case M2D -> "M2D  merged, until issued";
			case D2C -> "D2C  in the device";
			case Q2C -> "Q2C  all of it";
			default -> phase.name();
		};
	}

	private static String throughput(RequestGroup group) {
		return String.format(Locale.ROOT, "%.1f MiB/s", group.bytesPerSecond() / MEBIBYTE);
	}
}
