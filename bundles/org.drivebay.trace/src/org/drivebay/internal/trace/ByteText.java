// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Text as bytes, put together without making strings. Numbers are written from their last digit on. */
final class ByteText {

	private static final int CAPACITY = 1 << 18;
	private static final int NANO_DIGITS = 9;
	private static final int MOST_DIGITS = 19;

	/** "00" "01" … "99" */
	private static final byte[] PAIRS = pairs();

	private final OutputStream to;
	private final byte[] bytes = new byte[CAPACITY];
	private int length;

	ByteText(OutputStream to) {
		this.to = to;
	}

	/** Makes room: what is put until the next call must fit. @param most at most 64 KiB */
	void room(int most) throws IOException {
		if (length + most > CAPACITY) {
			flush();
		}
	}

	void flush() throws IOException {
		to.write(bytes, 0, length);
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
		if (value < 0) {
			return put(Long.toUnsignedString(value).getBytes(StandardCharsets.US_ASCII));
		}
		int digits = digits(value);
		length += digits;
		writeEndingAt(length, value, digits);
		return this;
	}

	/** Right-aligned. @param value unsigned @param width at least this many bytes */
	ByteText put(long value, int width) {
		for (int pad = width - (value < 0 ? width : digits(value)); pad > 0; pad--) {
			bytes[length++] = ' ';
		}
		return put(value);
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
		for (int left = digits; left > 1; left -= 2) {
			int pair = (int) (rest % 100) * 2;
			rest /= 100;
			bytes[--at] = PAIRS[pair + 1];
			bytes[--at] = PAIRS[pair];
		}
		if ((digits & 1) != 0) {
			bytes[--at] = (byte) ('0' + rest % 10);
		}
	}

	private static int digits(long value) {
		int digits = 1;
		for (long limit = 10; value >= limit && digits < MOST_DIGITS; limit *= 10) {
			digits++;
		}
		return digits;
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
