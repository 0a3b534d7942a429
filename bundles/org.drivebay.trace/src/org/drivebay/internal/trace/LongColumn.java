// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Arrays;

/** Numbers by their index, outside the heap. Grows by one thread; read by any once it is complete. */
final class LongColumn {

	private static final int CHUNK_BITS = 17;
	private static final int CHUNK = 1 << CHUNK_BITS;

	private LongBuffer[] chunks = new LongBuffer[0];
	private long size;

	/** Numbers in a file that is mapped, little-endian; it does not grow. */
	static LongColumn of(MemorySegment numbers) {
		var column = new LongColumn();
		column.size = numbers.byteSize() / Long.BYTES;
		column.chunks = new LongBuffer[Math.toIntExact(column.size + CHUNK - 1 >>> CHUNK_BITS)];
		for (int i = 0; i < column.chunks.length; i++) {
			long from = (long) i * CHUNK * Long.BYTES;
			long length = Math.min((long) CHUNK * Long.BYTES, numbers.byteSize() - from);
			column.chunks[i] = numbers.asSlice(from, length).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
		}
		return column;
	}

	/** Writes all, little-endian. */
	void write(OutputStream to) throws IOException {
		byte[] bytes = new byte[CHUNK * Long.BYTES];
		LongBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
		for (int i = 0; i < chunks.length; i++) {
			int count = (int) Math.min(CHUNK, size - (long) i * CHUNK);
			numbers.clear().put(chunks[i].slice(0, count));
			to.write(bytes, 0, count * Long.BYTES);
		}
	}

	void add(long value) {
		int chunk = (int) (size >>> CHUNK_BITS);
		if (chunk == chunks.length) {
			chunks = Arrays.copyOf(chunks, chunk + 1);
			chunks[chunk] = ByteBuffer.allocateDirect(CHUNK * Long.BYTES).order(ByteOrder.nativeOrder()).asLongBuffer();
		}
		chunks[chunk].put((int) size & CHUNK - 1, value);
		size++;
	}

	/** @throws IndexOutOfBoundsException if there is none */
	long get(long index) {
		if (index >= size) {
			throw new IndexOutOfBoundsException(index + " of " + size);
		}
		return chunks[(int) (index >>> CHUNK_BITS)].get((int) index & CHUNK - 1);
	}

	long size() {
		return size;
	}
}
