// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@link BlkRecord}s to a file, little-endian. */
final class RecordWriter implements Closeable {

	private static final int CAPACITY = 1 << 18;

	private final OutputStream out;
	private final ByteBuffer buffer = ByteBuffer.allocate(CAPACITY).order(ByteOrder.LITTLE_ENDIAN);

	RecordWriter(Path file) throws IOException {
		out = Files.newOutputStream(file);
	}

	/**
	 * Adds a record; what the numbers are, {@link BlkRecord} tells.
	 *
	 * @param payload at most 65535 bytes
	 * @throws UncheckedIOException if the file cannot be written
	 */
	void record(int sequence, long time, long sector, int bytes, int action, int pid, int device, int cpu, int error, byte[] payload) {
		if (buffer.remaining() < BlkRecord.LENGTH + payload.length) {
			flush();
		}
		buffer.putInt(BlkRecord.MAGIC).putInt(sequence).putLong(time).putLong(sector).putInt(bytes).putInt(action).putInt(pid).putInt(device).putInt(cpu)
				.putShort((short) error).putShort((short) payload.length).put(payload);
	}

	private void flush() {
		try {
			out.write(buffer.array(), 0, buffer.position());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		buffer.clear();
	}

	@Override
	public void close() throws IOException {
		try (out) {
			flush();
		}
	}
}
