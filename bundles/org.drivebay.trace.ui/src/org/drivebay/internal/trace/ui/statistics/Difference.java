// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import static org.drivebay.trace.Phase.D2C;
import static org.drivebay.trace.Phase.G2I;
import static org.drivebay.trace.Phase.I2D;
import static org.drivebay.trace.Phase.M2D;
import static org.drivebay.trace.Phase.Q2C;
import static org.drivebay.trace.Phase.Q2G;
import static org.drivebay.trace.Phase.Q2M;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.trace.Histogram;
import org.drivebay.trace.Phase;

/**
 * A number of two traces.
 *
 * @param left  NaN where the trace has none; so right
 * @param text  as the user reads one of them
 * @param parts what belongs to it
 */
record Difference(String name, double left, double right, DoubleFunction<String> text, Better better, List<Difference> parts) {

	/** Which of two different numbers one would rather have. */
	enum Better {
		LESS, MORE,
		/** that depends */
		NEITHER
	}

	/** Less is no difference: the percentiles alone are off by up to 1/128. */
	private static final double NOTABLE = 0.05;
	private static final List<Phase> PHASES = List.of(Q2C, Q2G, G2I, Q2M, I2D, M2D, D2C);
	private static final double MEBIBYTE = 1 << 20;
	private static final int SECTORS_IN_KIBIBYTE = 2;

	/** The right one by the left one; NaN if that says nothing. */
	double ratio() {
		return left == 0 ? Double.NaN : right / left;
	}

	/** Above 0 if the right one is notably better, below if it is worse, 0 if neither can be said. */
	int judged() {
		double ratio = ratio();
		if (better == Better.NEITHER || Double.isNaN(ratio) || Math.abs(ratio - 1) < NOTABLE) {
			return 0;
		}
		return ratio > 1 == (better == Better.MORE) ? 1 : -1;
	}

	/** Load, merging and seeks, then each phase that one of them has, with percentiles. */
	static List<Difference> of(Measured left, Measured right) {
		List<Difference> all = new ArrayList<>(load(left, right));
		for (Phase phase : PHASES) {
			Histogram one = left.requests().phase(phase);
			Histogram other = right.requests().phase(phase);
			if (one != null || other != null) {
				all.add(phase(phase, one == null ? new Histogram() : one, other == null ? new Histogram() : other));
			}
		}
		return all;
	}

	private static List<Difference> load(Measured left, Measured right) {
		return List.of(load("Requests", left, right, each -> each.requests().count(), Difference::count, Better.NEITHER),
				load("Reads", left, right, each -> share(each.reads(), each.requests().count()), Difference::percent, Better.NEITHER),
				load("IOPS", left, right, each -> each.requests().perSecond(), TimeText::amount, Better.MORE),
				load("Throughput", left, right, each -> each.requests().bytesPerSecond() / MEBIBYTE, value -> TimeText.amount(value) + " MiB/s", Better.MORE),
				load("Request size, mean", left, right, each -> share(each.requests().sectors(), SECTORS_IN_KIBIBYTE * each.requests().count()),
						value -> TimeText.amount(value) + " KiB", Better.NEITHER),
				load("Merged", left, right, each -> each.requests().mergeRatio(), Difference::percent, Better.NEITHER),
				load("At the device", left, right, each -> each.requests().deviceDepth(), TimeText::amount, Better.NEITHER),
				load("In the scheduler", left, right, each -> each.requests().schedulerDepth(), TimeText::amount, Better.NEITHER),
				load("In sequence", left, right, each -> each.seeks().sequentiality(), Difference::percent, Better.NEITHER),
				load("Seek, mean", left, right, each -> each.seeks().meanSectors(), value -> TimeText.amount(value) + " sectors", Better.LESS));
	}

	private static Difference load(String name, Measured left, Measured right, ToDoubleFunction<Measured> number, DoubleFunction<String> text,
			Better better) {
		return new Difference(name, number.applyAsDouble(left), number.applyAsDouble(right), text, better, List.of());
	}

	private static Difference phase(Phase phase, Histogram left, Histogram right) {
		List<Difference> parts = List.of(new Difference("number", left.count(), right.count(), Difference::count, Better.NEITHER, List.of()),
				span("min", left, right, Histogram::min), percentile("50 %", left, right, 0.5), percentile("90 %", left, right, 0.9), percentile("99 %", left,
						right, 0.99), percentile("99.9 %", left, right, 0.999), span("max", left, right, Histogram::max));
		Difference mean = span(PhaseText.meaning(phase) + ", mean", left, right, Histogram::mean);
		return new Difference(mean.name(), mean.left(), mean.right(), mean.text(), mean.better(), parts);
	}

	private static Difference percentile(String name, Histogram left, Histogram right, double part) {
		return span(name, left, right, spans -> spans.percentile(part));
	}

	private static Difference span(String name, Histogram left, Histogram right, ToDoubleFunction<Histogram> nanos) {
		return new Difference(name, nanos(left, nanos), nanos(right, nanos), TimeText::span, Better.LESS, List.of());
	}

	private static double nanos(Histogram spans, ToDoubleFunction<Histogram> of) {
		return spans.count() == 0 ? Double.NaN : of.applyAsDouble(spans);
	}

	private static double share(long part, long of) {
		return of == 0 ? Double.NaN : (double) part / of;
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.1f %%", 100 * share);
	}

	private static String count(double count) {
		return String.format("%,.0f", count);
	}
}
