// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

/**
 * Amounts over time, summed up from the start, so that the sum of any window is a difference of two numbers. Filled by one thread, completed, then
 * read by any. What lies outside of its time is left out.
 */
public final class Sums {

	private final long width;
	private final int spans;
	/** of each span at first; then of all spans before */
	private final double[] sums;
	/** how many more stretches fill a span than the one before */
	private int[] change;

	/**
	 * Sums without amounts.
	 *
	 * @param duration ns from the start to the end
	 * @param spans    into which this time is divided
	 */
	Sums(long duration, int spans) {
		this.spans = spans;
		width = Math.max(1, duration / spans + 1);
		sums = new double[spans + 1];
		change = new int[spans + 1];
	}

	/** @param time ns since the start */
	void add(long time, long amount) {
		if (time >= 0 && time < spans * width) {
			sums[(int) (time / width)] += amount;
		}
	}

	/** Adds the ns of a stretch of time to the spans that it lies in. @param until not before from */
	void addStretch(long from, long until) {
		long end = spans * width;
		long first = Math.clamp(from, 0, end);
		long last = Math.clamp(until, 0, end);
		int firstSpan = (int) (first / width);
		int lastSpan = (int) (last / width);
		if (firstSpan == lastSpan) {
			sums[firstSpan] += last - first;
			return;
		}
		sums[firstSpan] += (firstSpan + 1) * width - first;
		sums[lastSpan] += last - lastSpan * width;
		change[firstSpan + 1]++;
		change[lastSpan]--;
	}

	/** Sums up; after the last amount. */
	Sums complete() {
		long filling = 0;
		double before = 0;
		for (int i = 0; i <= spans; i++) {
			filling += change[i];
			double own = sums[i] + filling * width;
			sums[i] = before;
			before += own;
		}
		change = new int[0];
		return this;
	}

	/** Of all amounts before a time; a span that it lies in counts by its share. @param time ns since the start */
	public double before(double time) {
		double place = Math.clamp(time / width, 0, spans);
		int span = Math.min((int) place, spans - 1);
		return sums[span] + (place - span) * (sums[span + 1] - sums[span]);
	}

	/** Of the amounts from one time to another, in ns since the start. */
	public double between(double from, double until) {
		return before(until) - before(from);
	}

	/** In ns: of a shorter window only a share can be told. */
	public long width() {
		return width;
	}
}
