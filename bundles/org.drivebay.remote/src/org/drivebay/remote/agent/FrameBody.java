// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.agent;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A frame's body, taken field by field; never reads beyond it. */
final class FrameBody {

	/** Why a body cannot be read; the stream adds the place. */
	static final class Malformed extends Exception {

		private static final long serialVersionUID = 1;

		Malformed(String message) {
			super(message, null, false, false);
		}
	}

	private final ByteBuffer bytes;

	FrameBody(byte[] body) {
		bytes = ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
	}

	private void need(int length) throws Malformed {
		if (length < 0 || length > bytes.remaining()) {
			throw new Malformed("a field of " + Integer.toUnsignedString(length) + " bytes at " + bytes.position() + " of a body of "
					+ bytes.limit());
		}
	}

	int u8() throws Malformed {
		need(1);
		return Byte.toUnsignedInt(bytes.get());
	}

	int u16() throws Malformed {
		need(2);
		return Short.toUnsignedInt(bytes.getShort());
	}

	/** A number that must be less than 2^31. */
	int count(String what) throws Malformed {
		need(4);
		int value = bytes.getInt();
		if (value < 0) {
			throw new Malformed(what + " is " + Integer.toUnsignedString(value));
		}
		return value;
	}

	/** A number that must be less than 2^63. */
	long u63(String what) throws Malformed {
		need(8);
		long value = bytes.getLong();
		if (value < 0) {
			throw new Malformed(what + " is " + Long.toUnsignedString(value));
		}
		return value;
	}

	void skip(int length) throws Malformed {
		need(length);
		bytes.position(bytes.position() + length);
	}

	Payload payload(int length) throws Malformed {
		need(length);
		byte[] part = new byte[length];
		bytes.get(part);
		return new Payload(part);
	}

	Payload rest() throws Malformed {
		return payload(bytes.remaining());
	}

	String text(int length) throws Malformed {
		return new String(payload(length).bytes(), StandardCharsets.UTF_8);
	}

	String restText() throws Malformed {
		return text(bytes.remaining());
	}

	void end() throws Malformed {
		if (bytes.hasRemaining()) {
			throw new Malformed(bytes.remaining() + " bytes too many in a body of " + bytes.limit());
		}
	}
}
