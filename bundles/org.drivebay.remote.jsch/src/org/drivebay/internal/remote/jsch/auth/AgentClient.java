// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.auth;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The two requests to an SSH agent that logging in needs (draft-ietf-sshm-ssh-agent). Each goes over a connection of its
 * own: an agent that asks its user may take a while, and then another login must not wait.
 *
 * <pre>
 *  0        4      5
 *  | length | type | contents ...   length counts type and contents; strings are length-prefixed
 * </pre>
 */
final class AgentClient {

	/** A key that the agent holds. */
	record Key(byte[] blob, String comment) {
	}

	static final int MAX_ANSWER_BYTES = 256 << 10;
	private static final int MAX_KEYS = 1000;
	private static final byte REQUEST_IDENTITIES = 11;
	private static final byte IDENTITIES_ANSWER = 12;
	private static final byte SIGN_REQUEST = 13;
	private static final byte SIGN_RESPONSE = 14;

	private final Path socket;

	AgentClient(Path socket) {
		this.socket = socket;
	}

	List<Key> keys() throws IOException {
		return keys(ask(REQUEST_IDENTITIES, ByteBuffer.allocate(0), IDENTITIES_ANSWER));
	}

	static List<Key> keys(ByteBuffer answer) throws IOException {
		int count = answer.remaining() < Integer.BYTES ? -1 : answer.getInt();
		if (count < 0 || count > MAX_KEYS) {
			throw new IOException("the agent's answer has no number of keys");
		}
		var keys = new ArrayList<Key>();
		for (int i = 0; i < count; i++) {
			keys.add(new Key(string(answer), new String(string(answer), StandardCharsets.UTF_8)));
		}
		return keys;
	}

	/** @param flags 2 for rsa-sha2-256, 4 for rsa-sha2-512 */
	byte[] sign(byte[] blob, byte[] data, int flags) throws IOException {
		ByteBuffer request = ByteBuffer.allocate(3 * Integer.BYTES + blob.length + data.length);
		request.putInt(blob.length).put(blob).putInt(data.length).put(data).putInt(flags).flip();
		return string(ask(SIGN_REQUEST, request, SIGN_RESPONSE));
	}

	private ByteBuffer ask(byte type, ByteBuffer contents, byte expected) throws IOException {
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
			ByteBuffer request = ByteBuffer.allocate(Integer.BYTES + 1 + contents.remaining());
			request.putInt(1 + contents.remaining()).put(type).put(contents).flip();
			while (request.hasRemaining()) {
				channel.write(request);
			}
			int length = read(channel, Integer.BYTES).getInt();
			if (length < 1 || length > MAX_ANSWER_BYTES) {
				throw new IOException("the agent's answer is said to be " + length + " bytes long");
			}
			ByteBuffer answer = read(channel, length);
			byte got = answer.get();
			if (got != expected) {
				throw new IOException("the agent refused (answer " + got + ")");
			}
			return answer;
		}
	}

	private static ByteBuffer read(SocketChannel channel, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(length);
		while (buffer.hasRemaining()) {
			if (channel.read(buffer) < 0) {
				throw new EOFException("the agent closed the connection");
			}
		}
		return buffer.flip();
	}

	private static byte[] string(ByteBuffer from) throws IOException {
		int length = from.remaining() < Integer.BYTES ? -1 : from.getInt();
		if (length < 0 || length > from.remaining()) {
			throw new IOException("the agent's answer is cut off");
		}
		byte[] bytes = new byte[length];
		from.get(bytes);
		return bytes;
	}
}
