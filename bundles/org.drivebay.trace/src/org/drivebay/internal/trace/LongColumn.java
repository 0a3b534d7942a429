// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

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
