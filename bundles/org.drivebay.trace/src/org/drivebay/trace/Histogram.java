// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.Arrays;

/**
 * How often spans of which length came: log-linear, with 64 buckets from each power of two to the next, and one for each number below 128. So a
 * percentile is off by 1/128 of itself at most. Grows with the longest span: 512 bytes for each power of two. Not safe for several threads.
 */
public final class Histogram {

	/** A percentile differs from the true one by at most so large a part of it. */
	public static final double ERROR = 1.0 / 128;

	private static final int BITS = 6;
	private static final int PER_POWER = 1 << BITS;

	private long[] counts = new long[0];
	private long count;
	private double total;
	private long min = Long.MAX_VALUE;
	private long max;

	/** Takes the buckets that are not empty, from the shortest spans on. */
	@FunctionalInterface
	public interface Buckets {

		/** @param from the shortest span of the bucket @param until the first that is longer than all of it */
		void bucket(long from, long until, long count);
	}

	/** Counts one span. @param nanos at least 0 */
	public void add(long nanos) {
		int bucket = bucket(nanos);
		if (bucket >= counts.length) {
			counts = Arrays.copyOf(counts, (bucket | PER_POWER - 1) + 1);
		}
		counts[bucket]++;
		count++;
		total += nanos;
		min = Math.min(min, nanos);
		max = Math.max(max, nanos);
	}

	private static int bucket(long nanos) {
		if (nanos < 2 * PER_POWER) {
			return (int) nanos;
		}
		int shift = Long.SIZE - 1 - BITS - Long.numberOfLeadingZeros(nanos);
		return (shift << BITS) + (int) (nanos >>> shift);
	}

	private static long from(int bucket) {
		return bucket < 2 * PER_POWER ? bucket : (long) ((bucket & PER_POWER - 1) + PER_POWER) << (bucket >>> BITS) - 1;
	}

	/** How many spans there are. */
	public long count() {
		return count;
	}

	/** The shortest span in ns; 0 if there is none. */
	public long min() {
		return count == 0 ? 0 : min;
	}

	/** The mean in ns; 0 if there is no span. */
	public double mean() {
		return count == 0 ? 0 : total / count;
	}

	/** The longest span in ns; 0 if there is none. */
	public long max() {
		return max;
	}

	/**
	 * The span that a part of all spans do not exceed; see {@link #ERROR}.
	 *
	 * @param part from 0 to 1: 0.5 for the median
	 * @return ns; 0 if there is no span
	 */
	public long percentile(double part) {
		long rank = Math.clamp((long) Math.ceil(part * count), 1, Math.max(1, count));
		for (int bucket = 0; bucket < counts.length; bucket++) {
			rank -= counts[bucket];
			if (rank <= 0) {
				long from = from(bucket);
				return Math.clamp(from + (from(bucket + 1) - from) / 2, min, max);
			}
		}
		return 0;
	}

	/** Tells how many spans are between which lengths. */
	public void buckets(Buckets to) {
		for (int bucket = 0; bucket < counts.length; bucket++) {
			if (counts[bucket] > 0) {
				to.bucket(from(bucket), from(bucket + 1), counts[bucket]);
			}
		}
	}

	/** The counts of spans by powers of two: those below 1 ns first, then below 2, 4, 8 and so on; as many as there are. */
	public long[] powersOfTwo() {
		long[] powers = new long[max == 0 ? 1 : Long.SIZE - Long.numberOfLeadingZeros(max) + 1];
		buckets((from, until, spans) -> powers[from == 0 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(from)] += spans);
		return powers;
	}
}
