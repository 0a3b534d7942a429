// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** Multiplying instead of dividing, against dividing. */
class DivisorTest {

	private static void assertDivides(int divisor, long dividend) {
		var by = new Divisor(divisor);
		assertEquals(dividend / divisor, by.quotient(dividend), () -> dividend + " / " + divisor);
		assertEquals(dividend % divisor, by.remainder(dividend), () -> dividend + " % " + divisor);
	}

	/** A quotient goes wrong, if ever, where the next one begins. */
	@Test
	void everyDivisorOfAnArrayAtTheEdges() {
		var random = new Random(9);
		for (int divisor = 1; divisor <= 3000; divisor++) {
			long multiple = Long.MAX_VALUE / divisor * divisor;
			for (long dividend : new long[] { 0, 1, divisor - 1, divisor, multiple, multiple - 1, Long.MAX_VALUE, Long.MAX_VALUE - 1 }) {
				assertDivides(divisor, dividend);
			}
			long anywhere = random.nextLong(Long.MAX_VALUE / divisor) * divisor;
			assertDivides(divisor, anywhere);
			assertDivides(divisor, Math.max(0, anywhere - 1));
		}
	}

	@Test
	void largeDivisors() {
		var random = new Random(10);
		for (int i = 0; i < 100_000; i++) {
			int divisor = 1 + random.nextInt(Integer.MAX_VALUE - 1) >>> random.nextInt(20);
			assertDivides(Math.max(1, divisor), random.nextLong(Long.MAX_VALUE) >>> random.nextInt(40));
		}
		assertDivides(Integer.MAX_VALUE, Long.MAX_VALUE);
		assertDivides(1 << 30, Long.MAX_VALUE);
	}
}
