// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.window;

/**
 * A window of time.
 *
 * @param from  ns since the trace's first event
 * @param until behind it, later than from
 */
public record TimeRange(long from, long until) {

	/** Shorter ones show nothing more. */
	static final long SHORTEST = 200;

	/** From one time to the other, whichever comes first. */
	public static TimeRange between(long one, long other) {
		return new TimeRange(Math.min(one, other), Math.max(Math.max(one, other), Math.min(one, other) + 1));
	}

	public long length() {
		return until - from;
	}

	public boolean has(long time) {
		return from <= time && time < until;
	}

	/** The same length elsewhere. */
	public TimeRange moved(long by) {
		return new TimeRange(from + by, until + by);
	}

	/** Longer or shorter by a factor, with a time that stays where it is. */
	TimeRange zoomed(double factor, long anchor) {
		double length = Math.max(SHORTEST, length() * factor);
		double before = (double) (anchor - from) / length() * length;
		long start = anchor - (long) before;
		return new TimeRange(start, start + (long) length);
	}

	/** The nearest range inside of a trace. @param duration ns of the trace */
	TimeRange within(long duration) {
		long length = Math.clamp(length(), Math.min(SHORTEST, duration + 1), duration + 1);
		long start = Math.clamp(from, 0, duration + 1 - length);
		return new TimeRange(start, start + length);
	}
}
