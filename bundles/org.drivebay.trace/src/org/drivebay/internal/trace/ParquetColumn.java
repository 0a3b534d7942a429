// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Values of one column, until its page is written: numbers little-endian one behind the other, texts with their length in front. */
final class ParquetColumn {

	/** Types by the numbers of Parquet. */
	enum Type {
		INT32(1), INT64(2), TEXT(6);

		final int number;

		Type(int number) {
			this.number = number;
		}
	}

	private static final int FIRST_CAPACITY = 1 << 16;

	final String name;
	final Type type;
	private ByteBuffer values = ByteBuffer.allocate(FIRST_CAPACITY).order(ByteOrder.LITTLE_ENDIAN);

	ParquetColumn(String name, Type type) {
		this.name = name;
		this.type = type;
	}

	void add(int value) {
		room(Integer.BYTES);
		values.putInt(value);
	}

	void add(long value) {
		room(Long.BYTES);
		values.putLong(value);
	}

	/** A text of one letter. */
	void add(byte letter) {
		room(Integer.BYTES + 1);
		values.putInt(1).put(letter);
	}

	void add(byte[] text) {
		add(text, 0);
	}

	/** @param text in UTF-8 @param from its first byte that counts */
	void add(byte[] text, int from) {
		room(Integer.BYTES + text.length);
		values.putInt(text.length - from).put(text, from, text.length - from);
	}

	int size() {
		return values.position();
	}

	/** What was added, compressed; the column is empty then. */
	byte[] takeCompressed() throws IOException {
		var packed = new ByteArrayOutputStream(values.position() / 4);
		try (var gzip = new GZIPOutputStream(packed)) {
			gzip.write(values.array(), 0, values.position());
		}
		values.clear();
		return packed.toByteArray();
	}

	private void room(int most) {
		if (values.remaining() < most) {
			int used = values.position();
			values = ByteBuffer.wrap(Arrays.copyOf(values.array(), Math.max(2 * used, used + most))).order(ByteOrder.LITTLE_ENDIAN).position(used);
		}
	}
}
