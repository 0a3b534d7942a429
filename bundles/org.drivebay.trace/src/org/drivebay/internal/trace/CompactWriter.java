// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes structs in Thrift's compact protocol: a field is {@code (number - number before) << 4 | type}, integers are zigzag varints, a list is
 * {@code size << 4 | type}, a struct ends with 0. Source: thrift-compact-protocol.md of Apache Thrift.
 */
final class CompactWriter {

	private static final int I32 = 5;
	private static final int I64 = 6;
	private static final int BINARY = 8;
	private static final int LIST = 9;
	private static final int STRUCT = 12;
	private static final int LONG_LIST = 15;

	/** Of nested structs: the last field's number of each. */
	private static final int DEPTH = 16;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final int[] last = new int[DEPTH];
	private int depth;

	CompactWriter i32(int field, int value) {
		head(field, I32);
		varint(zigzag(value));
		return this;
	}

	CompactWriter i64(int field, long value) {
		head(field, I64);
		varint(zigzag(value));
		return this;
	}

	CompactWriter text(int field, String value) {
		head(field, BINARY);
		element(value);
		return this;
	}

	CompactWriter begin(int field) {
		head(field, STRUCT);
		return beginElement();
	}

	/** A struct that is an element of a list. */
	CompactWriter beginElement() {
		last[++depth] = 0;
		return this;
	}

	CompactWriter end() {
		out.write(0);
		depth--;
		return this;
	}

	CompactWriter structs(int field, int size) {
		return list(field, size, STRUCT);
	}

	CompactWriter i32s(int field, int... values) {
		list(field, values.length, I32);
		for (int value : values) {
			varint(zigzag(value));
		}
		return this;
	}

	CompactWriter texts(int field, String value) {
		list(field, 1, BINARY);
		element(value);
		return this;
	}

	/** Ends the outermost struct. */
	byte[] done() {
		out.write(0);
		return out.toByteArray();
	}

	private CompactWriter list(int field, int size, int type) {
		head(field, LIST);
		if (size < LONG_LIST) {
			out.write(size << 4 | type);
		} else {
			out.write(LONG_LIST << 4 | type);
			varint(size);
		}
		return this;
	}

	private void element(String value) {
		byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
		varint(bytes.length);
		out.writeBytes(bytes);
	}

	/** Numbers of fields are below 16 and ascend. */
	private void head(int field, int type) {
		out.write(field - last[depth] << 4 | type);
		last[depth] = field;
	}

	private static long zigzag(long value) {
		return value << 1 ^ value >> 63;
	}

	private void varint(long value) {
		long rest = value;
		while ((rest & ~0x7fL) != 0) {
			out.write((int) (rest & 0x7f | 0x80));
			rest >>>= 7;
		}
		out.write((int) rest);
	}
}
