// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.agent;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

import org.drivebay.remote.agent.FrameBody.Malformed;

/**
 * Reads the agent's stream, frame by frame; for one thread.
 *
 * <pre>
 * magic 89 'D' 'B' 'A' 0d 0a 1a 0a
 * frame 0            4      6      8                     16
 *       +------------+------+------+---------------------+-------- ... --+
 *       | length u32 | type | flags| monotonic ns u64    | body          |
 *       +------------+------+------+---------------------+-------- ... --+
 * </pre>
 *
 * Holds one frame at a time in memory, at most 2 MiB. Reading blocks; an {@link IOException} that is no
 * {@link AgentProtocolException} comes from the stream below, and means that the link is lost.
 */
public final class AgentStream {

	/** The version of the protocol that is read here. */
	public static final int VERSION = 1;

	private static final byte[] MAGIC = { (byte) 0x89, 'D', 'B', 'A', '\r', '\n', 0x1a, '\n' };
	private static final int HEADER = 16;
	private static final int MAX_BODY = 2 << 20;
	/** What a login shell may print before the agent speaks, in bytes. */
	private static final int MAX_PREAMBLE = 64 << 10;

	private static final int BUFFER = 64 << 10;

	private final InputStream in;
	private final AgentFrame.Hello hello;
	private long frames;
	private long bytes;
	private boolean ended;

	/**
	 * Reads up to the hello.
	 *
	 * @throws AgentProtocolException if it is not an agent's stream, or of another version
	 */
	public AgentStream(InputStream in) throws IOException {
		this.in = new BufferedInputStream(in, BUFFER);
		findMagic();
		if (!(frame() instanceof AgentFrame.Hello first)) {
			throw malformed("the hello is missing");
		}
		hello = first;
		if (first.version() != VERSION) {
			throw malformed("the agent speaks version " + first.version() + " of its protocol, not " + VERSION);
		}
	}

	public AgentFrame.Hello hello() {
		return hello;
	}

	/**
	 * The next frame, the end included; empty after that.
	 *
	 * @throws AgentProtocolException if the stream is malformed, or stops before its end frame
	 */
	public Optional<AgentFrame> next() throws IOException {
		if (ended) {
			return Optional.empty();
		}
		AgentFrame frame = frame();
		if (frame instanceof AgentFrame.Hello) {
			throw malformed("a second hello");
		}
		ended = frame instanceof AgentFrame.End;
		return Optional.of(frame);
	}

	private void findMagic() throws IOException {
		byte[] window = new byte[MAGIC.length];
		for (int i = 0; i < MAX_PREAMBLE + MAGIC.length; i++) {
			int next = in.read();
			if (next < 0) {
				throw malformed("the output ends after " + i + " bytes, before the agent has said anything");
			}
			System.arraycopy(window, 1, window, 0, window.length - 1);
			window[window.length - 1] = (byte) next;
			if (Arrays.equals(window, MAGIC)) {
				return;
			}
		}
		throw malformed("no agent answers within " + MAX_PREAMBLE + " bytes");
	}

	private AgentFrame frame() throws IOException {
		ByteBuffer header = ByteBuffer.wrap(exactly(HEADER, "a header")).order(ByteOrder.LITTLE_ENDIAN);
		int length = header.getInt();
		int type = Short.toUnsignedInt(header.getShort());
		int flags = Short.toUnsignedInt(header.getShort());
		long time = header.getLong();
		if (length < 0 || length > MAX_BODY) {
			throw malformed("a body of " + Integer.toUnsignedString(length) + " bytes");
		}
		FrameBody body = new FrameBody(exactly(length, "a body"));
		try {
			AgentFrame frame = type == FrameDecoder.END ? end(time, body) : FrameDecoder.decode(type, flags, time, body);
			body.end();
			frames++;
			bytes += HEADER + length;
			return frame;
		} catch (Malformed e) {
			throw malformed("type " + type + ": " + e.getMessage());
		}
	}

	/** {@code reason u32 | errno u32 | frames u64 | bytes u64 | text} */
	private AgentFrame.End end(long time, FrameBody body) throws Malformed {
		AgentFrame.End.Reason reason = FrameDecoder.constant(AgentFrame.End.Reason.values(), body.count("the reason"));
		int errno = body.count("errno");
		long allFrames = body.u63("the number of frames");
		long allBytes = body.u63("the number of bytes");
		if (allFrames != frames || allBytes != bytes) {
			throw new Malformed("the agent has sent " + allFrames + " frames and " + allBytes + " bytes, " + frames + " and " + bytes
					+ " came");
		}
		return new AgentFrame.End(time, reason, errno, body.restText());
	}

	/** Grows with what really comes: a length alone allocates little. */
	private byte[] exactly(int length, String what) throws IOException {
		byte[] part = in.readNBytes(length);
		if (part.length < length) {
			throw malformed("the stream ends within " + what + ": " + part.length + " of " + length + " bytes");
		}
		return part;
	}

	private AgentProtocolException malformed(String message) {
		return new AgentProtocolException(message, frames, bytes);
	}
}
