// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

/**
 * How many requests took how long, over time: rows are half powers of two of ns. Counts are summed up from the start, so that the count of any window
 * is a difference of two numbers. Filled by one thread, completed, then read by any.
 */
public final class HeatGrid {

	/** From 2^9 ns, half a microsecond, to 2^35 ns, 34 seconds. */
	public static final int ROWS = 52;

	private static final int FIRST_POWER = 9;

	private final long width;
	private final int spans;
	private final int[] counts;

	/** A grid without requests. @param duration ns from the start to the end @param spans into which this time is divided */
	HeatGrid(long duration, int spans) {
		this.spans = spans;
		width = Math.max(1, duration / spans + 1);
		counts = new int[ROWS * (spans + 1)];
	}

	/** The row of a time in ns; the first and the last one have all that is beyond. */
	public static int row(long nanos) {
		long time = Math.max(1, nanos);
		int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(time);
		int half = time >= Math.sqrt(2) * (1L << power) ? 1 : 0;
		return Math.clamp(2L * (power - FIRST_POWER) + half, 0, ROWS - 1);
	}

	/** The shortest time that a row has, in ns. */
	public static double least(int row) {
		return Math.pow(2, FIRST_POWER + row / 2.0);
	}

	/** @param time ns since the start; left out if it lies outside @param nanos what it took */
	void add(long time, long nanos) {
		if (time >= 0 && time < spans * width) {
			counts[row(nanos) * (spans + 1) + (int) (time / width) + 1]++;
		}
	}

	/** Sums up; after the last request. */
	HeatGrid complete() {
		for (int row = 0; row < ROWS; row++) {
			int start = row * (spans + 1);
			for (int span = 1; span <= spans; span++) {
				counts[start + span] += counts[start + span - 1];
			}
		}
		return this;
	}

	/** Requests of a row that ended in a window, whole spans that begin there. @param from ns since the start */
	public int count(int row, long from, long until) {
		int start = row * (spans + 1);
		return counts[start + edge(until)] - counts[start + edge(from)];
	}

	private int edge(long time) {
		return (int) Math.clamp((time + width - 1) / width, 0, spans);
	}

	/** In ns: shorter windows have whole spans or none. */
	public long width() {
		return width;
	}
}
