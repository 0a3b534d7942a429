// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.drivebay.trace.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Percentiles against sorted values. */
class HistogramTest {

	@ParameterizedTest
	@ValueSource(ints = { 7, 12, 30, 45, 62 })
	void percentilesAreAsNearAsPromised(int bits) {
		var random = new Random(bits);
		var histogram = new Histogram();
		long[] values = new long[10_000];
		for (int i = 0; i < values.length; i++) {
			values[i] = random.nextLong(1L << 1 + random.nextInt(bits));
			histogram.add(values[i]);
		}
		Arrays.sort(values);
		for (double part : new double[] { 0, 0.001, 0.5, 0.9, 0.99, 0.999, 1 }) {
			long exact = values[Math.max(0, (int) Math.ceil(part * values.length) - 1)];
			long found = histogram.percentile(part);
			assertTrue(Math.abs(found - exact) <= exact * Histogram.ERROR, part + ": " + found + " for " + exact);
		}
		assertEquals(values[values.length - 1], histogram.max());
	}

	@Test
	void theLongestSpanHasABucketToo() {
		var histogram = new Histogram();
		histogram.add(Long.MAX_VALUE);
		histogram.add(0);
		assertEquals(0, histogram.percentile(0.5));
		assertEquals(Long.MAX_VALUE, histogram.percentile(1), Long.MAX_VALUE * Histogram.ERROR);
	}

	@Test
	void powersOfTwo() {
		var histogram = new Histogram();
		for (long value : new long[] { 0, 1, 2, 3, 4, 7, 8, 1000 }) {
			histogram.add(value);
		}
		assertArrayEquals(new long[] { 1, 1, 2, 2, 1, 0, 0, 0, 0, 0, 1 }, histogram.powersOfTwo());
		assertEquals(0, new Histogram().percentile(0.5));
	}
}
