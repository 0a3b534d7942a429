// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.math.BigInteger;

/**
 * Divides by a number that is known beforehand, with one multiplication: a 64-bit division takes several times as long, and every
 * sector that is mapped needs two or three. Exact for all dividends from 0 to {@link Long#MAX_VALUE} (Granlund and Montgomery, 1994: with
 * l = ceil(log2 d) and m = floor(2^(63+l) / d) + 1, the quotient of a 63-bit n is floor(m n / 2^(63+l))).
 */
final class Divisor {

	private final int divisor;
	/** m as an unsigned number; 0 for powers of two, which are shifted. */
	private final long multiplier;
	private final int shift;

	/** @param divisor positive */
	Divisor(int divisor) {
		this.divisor = divisor;
		int floor = 31 - Integer.numberOfLeadingZeros(divisor);
		if (1 << floor == divisor) {
			multiplier = 0;
			shift = floor;
		} else {
			multiplier = BigInteger.ONE.shiftLeft(63 + floor + 1).divide(BigInteger.valueOf(divisor)).longValue() + 1;
			shift = floor;
		}
	}

	long quotient(long dividend) {
		return (multiplier == 0 ? dividend : Math.unsignedMultiplyHigh(multiplier, dividend)) >>> shift;
	}

	/** What is left, when the quotient is known. */
	int remainder(long dividend, long quotient) {
		return (int) (dividend - quotient * divisor);
	}

	int remainder(long dividend) {
		return remainder(dividend, quotient(dividend));
	}

	int value() {
		return divisor;
	}
}
