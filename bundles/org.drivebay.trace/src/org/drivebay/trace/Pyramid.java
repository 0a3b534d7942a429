// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values over time at every zoom level: each level has half as many spans as the one below, and of each span the least and the greatest value and how
 * many there are. So any window is drawn from a bounded number of spans. Filled by one thread, then read by any.
 */
public final class Pyramid {

	/** @param from ns since the trace's first event, of the first span @param width of each span in ns */
	public record Spans(long from, long width, long[] min, long[] max, long[] count) {
	}

	private static final class Level {
		final long[] min;
		final long[] max;
		final long[] count;

		Level(int spans) {
			min = new long[spans];
			max = new long[spans];
			count = new long[spans];
			Arrays.fill(min, Long.MAX_VALUE);
			Arrays.fill(max, Long.MIN_VALUE);
		}

		void merge(int span, long least, long greatest, long more) {
			min[span] = Math.min(min[span], least);
			max[span] = Math.max(max[span], greatest);
			count[span] += more;
		}
	}

	private final List<Level> levels = new ArrayList<>();
	private final long finest;

	/**
	 * A pyramid without values.
	 *
	 * @param duration ns of the whole trace
	 * @param bits     the finest level has 2^bits spans, 0 to 24; each has 48 bytes with all above it
	 */
	public Pyramid(long duration, int bits) {
		levels.add(new Level(1 << bits));
		finest = Math.max(1, (duration >>> bits) + 1);
	}

	/** Adds a value. Outside of the trace it counts for the first or last span. @param time ns since the first event */
	public void add(long time, long value) {
		Level level = levels.getFirst();
		int span = (int) Math.clamp(time / finest, 0, level.count.length - 1);
		level.merge(span, value, value, 1);
	}

	/** Makes the upper levels; after the last value. */
	public Pyramid complete() {
		while (levels.getLast().count.length > 1) {
			Level below = levels.getLast();
			var level = new Level(below.count.length / 2);
			for (int i = 0; i < below.count.length; i++) {
				level.merge(i / 2, below.min[i], below.max[i], below.count[i]);
			}
			levels.add(level);
		}
		return this;
	}

	/**
	 * What to draw of a window: the finest level that has no more than some spans in it, or the coarsest. Spans without values have a count of 0.
	 *
	 * @param from  ns since the first event
	 * @param until behind the window
	 * @param most  spans, at least 2
	 */
	public Spans window(long from, long until, int most) {
		int number = 0;
		long width = finest;
		while (number < levels.size() - 1 && (until - from) / width + 2 > most) {
			number++;
			width *= 2;
		}
		Level level = levels.get(number);
		int first = (int) Math.clamp(from / width, 0, level.count.length - 1);
		int last = (int) Math.clamp((until - 1) / width, first, level.count.length - 1);
		return new Spans(first * width, width, Arrays.copyOfRange(level.min, first, last + 1), Arrays.copyOfRange(level.max, first, last + 1), Arrays
				.copyOfRange(level.count, first, last + 1));
	}

	/** Below this many ns single values must be asked for elsewhere. */
	public long finestWidth() {
		return finest;
	}
}
