// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text as bytes, put together without making strings. Numbers are written from their last digit on. */
final class ByteText {

	private static final int FIRST_CAPACITY = 1 << 16;
	private static final int NANO_DIGITS = 9;
	private static final int MOST_DIGITS = 19;

	/** "00" "01" … "99" */
	private static final byte[] PAIRS = pairs();

	/** 1, 10 … 10^18 */
	private static final long[] POWERS = powers();

	private byte[] bytes = new byte[FIRST_CAPACITY];
	private int length;

	/** Makes room: what is put until the next call must fit. */
	void room(int most) {
		if (bytes.length - length < most) {
			bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + most));
		}
	}

	void writeTo(OutputStream out) throws IOException {
		out.write(bytes, 0, length);
	}

	int length() {
		return length;
	}

	void clear() {
		length = 0;
	}

	ByteText put(char ascii) {
		bytes[length++] = (byte) ascii;
		return this;
	}

	ByteText put(byte[] text) {
		System.arraycopy(text, 0, bytes, length, text.length);
		length += text.length;
		return this;
	}

	ByteText put(ByteBuffer buffer, int at, int count) {
		buffer.get(at, bytes, length, count);
		length += count;
		return this;
	}

	/** @param value unsigned */
	ByteText put(long value) {
		return put(value, 1);
	}

	/** Right-aligned. @param value unsigned @param width at least this many bytes */
	ByteText put(long value, int width) {
		if (value < 0) {
			return put(Long.toUnsignedString(value).getBytes(StandardCharsets.US_ASCII));
		}
		int digits = digits(value);
		for (int pad = width - digits; pad > 0; pad--) {
			bytes[length++] = ' ';
		}
		length += digits;
		writeEndingAt(length, value, digits);
		return this;
	}

	/** Left-aligned. */
	ByteText putLeft(long value, int width) {
		int until = length + width;
		put(value);
		while (length < until) {
			bytes[length++] = ' ';
		}
		return this;
	}

	/** Right-aligned. @param value may be negative */
	ByteText putSigned(int value, int width) {
		return value >= 0 ? put(value, width) : put(String.format("%" + width + "d", value).getBytes(StandardCharsets.US_ASCII));
	}

	/** With leading zeros. @param value 0 to 999999999 */
	ByteText putNanos(int value) {
		length += NANO_DIGITS;
		writeEndingAt(length, value, NANO_DIGITS);
		return this;
	}

	ByteText putHex(int unsignedByte) {
		return put(Character.forDigit(unsignedByte >> 4 & 0xf, 16)).put(Character.forDigit(unsignedByte & 0xf, 16));
	}

	private void writeEndingAt(int end, long value, int digits) {
		long rest = value;
		int at = end;
		int left = digits;
		for (; rest > Integer.MAX_VALUE; left -= 2) {
			at = writePair(at, (int) (rest % 100));
			rest /= 100;
		}
		// most numbers are small, and so is the time for dividing them
		int small = (int) rest;
		for (; left > 1; left -= 2) {
			at = writePair(at, small % 100);
			small /= 100;
		}
		if (left == 1) {
			bytes[at - 1] = (byte) ('0' + small);
		}
	}

	private int writePair(int end, int pair) {
		bytes[end - 1] = PAIRS[2 * pair + 1];
		bytes[end - 2] = PAIRS[2 * pair];
		return end - 2;
	}

	private static int digits(long value) {
		// 1233 / 4096 is little more than log10(2)
		int guess = (Long.SIZE - Long.numberOfLeadingZeros(value | 1)) * 1233 >>> 12;
		return value < POWERS[guess] ? Math.max(guess, 1) : guess + 1;
	}

	private static long[] powers() {
		long[] powers = new long[MOST_DIGITS];
		powers[0] = 1;
		for (int i = 1; i < MOST_DIGITS; i++) {
			powers[i] = 10 * powers[i - 1];
		}
		return powers;
	}

	private static byte[] pairs() {
		byte[] pairs = new byte[200];
		for (int i = 0; i < 100; i++) {
			pairs[2 * i] = (byte) ('0' + i / 10);
			pairs[2 * i + 1] = (byte) ('0' + i % 10);
		}
		return pairs;
	}
}
