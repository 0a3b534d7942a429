// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.agent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Makes agent streams, good and bad. */
final class StreamBuilder {

	private static final byte[] MAGIC = { (byte) 0x89, 'D', 'B', 'A', '\r', '\n', 0x1a, '\n' };

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private long frames;
	private long bytes;

	StreamBuilder raw(String text) {
		out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
		return this;
	}

	StreamBuilder magic() {
		out.writeBytes(MAGIC);
		return this;
	}

	StreamBuilder hello(int version) {
		return frame(1, body(64).putShort((short) version).put((byte) 1).put((byte) 0).putInt(2).putInt(7).putInt(4096)
				.putLong(1_500_000_000_123_456_789L).put("trace 0.1.0".getBytes(StandardCharsets.UTF_8)));
	}

	StreamBuilder end() {
		return frame(255, body(24).putInt(0).putInt(0).putLong(frames).putLong(bytes));
	}

	StreamBuilder frame(int type, ByteBuffer body) {
		body.flip();
		header(body.remaining(), type);
		out.write(body.array(), 0, body.limit());
		frames++;
		bytes += 16L + body.limit();
		return this;
	}

	StreamBuilder header(int length, int type) {
		out.writeBytes(body(16).putInt(length).putShort((short) type).putShort((short) 0).putLong(42).array());
		return this;
	}

	static ByteBuffer body(int capacity) {
		return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
	}

	static StreamBuilder started() {
		return new StreamBuilder().magic().hello(AgentStream.VERSION);
	}

	InputStream stream() {
		return new ByteArrayInputStream(out.toByteArray());
	}
}
