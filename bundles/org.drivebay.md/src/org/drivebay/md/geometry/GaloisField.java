// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * GF(2^8) with the polynomial x^8 + x^4 + x^3 + x^2 + 1 (0x11d), over blocks of bytes. Eight bytes are worked on at a time in a long, in loops
 * without branches, which the JVM turns into vector instructions. Blocks are multiples of eight bytes.
 */
final class GaloisField {

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

	private static final int POLYNOMIAL = 0x11d;
	/** How many elements are not zero, thus after how many steps the powers of 2 come again. */
	private static final int ORDER = 255;

	private static final long HIGH_BITS = 0x8080808080808080L;
	private static final long REDUCTION = 0x1d1d1d1d1d1d1d1dL;

	private GaloisField() {
	}

	/** 2 to the exponent. */
	static int power(int exponent) {
		int value = 1;
		for (int i = Math.floorMod(exponent, ORDER); i > 0; i--) {
			value <<= 1;
			value ^= value > ORDER ? POLYNOMIAL : 0;
		}
		return value;
	}

	static int multiply(int a, int b) {
		int product = 0;
		for (int bit = 7; bit >= 0; bit--) {
			product <<= 1;
			product ^= product > ORDER ? POLYNOMIAL : 0;
			product ^= (b >> bit & 1) * a;
		}
		return product;
	}

	/** @param a not 0 */
	static int inverse(int a) {
		int inverse = 1;
		for (int i = 0; i < ORDER - 1; i++) {
			inverse = multiply(inverse, a);
		}
		return inverse;
	}

	/** sum += block */
	static void add(byte[] sum, byte[] block) {
		for (int i = 0; i < sum.length; i += Long.BYTES) {
			LONGS.set(sum, i, (long) LONGS.get(sum, i) ^ (long) LONGS.get(block, i));
		}
	}

	/** sum = 2 sum + block */
	static void doubleAndAdd(byte[] sum, byte[] block) {
		for (int i = 0; i < sum.length; i += Long.BYTES) {
			LONGS.set(sum, i, doubled((long) LONGS.get(sum, i)) ^ (long) LONGS.get(block, i));
		}
	}

	/** sum = 2 sum */
	static void doubleAll(byte[] sum) {
		for (int i = 0; i < sum.length; i += Long.BYTES) {
			LONGS.set(sum, i, doubled((long) LONGS.get(sum, i)));
		}
	}

	/** block = factor block */
	static void multiplyAll(byte[] block, int factor) {
		for (int i = 0; i < block.length; i += Long.BYTES) {
			long value = (long) LONGS.get(block, i);
			long product = 0;
			for (int bit = 7; bit >= 0; bit--) {
				product = doubled(product) ^ value & -(factor >> bit & 1L);
			}
			LONGS.set(block, i, product);
		}
	}

	/** Each of eight bytes times 2: shifted, and reduced where the highest bit was set. */
	private static long doubled(long bytes) {
		long high = bytes & HIGH_BITS;
		long all = (high << 1) - (high >>> 7);
		return bytes << 1 & ~(HIGH_BITS >>> 7) ^ all & REDUCTION;
	}
}
