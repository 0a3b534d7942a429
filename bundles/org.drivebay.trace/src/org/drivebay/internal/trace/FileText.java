// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.drivebay.trace.TraceException;

/** Reads numbers and texts one after the other; whatever would reach behind the end is refused with file and offset. */
final class FileText {

	private final Path file;
	private final ByteBuffer bytes;
	private final long base;

	/**
	 * @param bytes from its position to its limit, in its byte order
	 * @param base  where the buffer's first byte stands in the file, for messages
	 */
	FileText(Path file, ByteBuffer bytes, long base) {
		this.file = file;
		this.bytes = bytes;
		this.base = base;
	}

	int u8() throws TraceException {
		need(1);
		return bytes.get() & 0xff;
	}

	int u16() throws TraceException {
		need(Short.BYTES);
		return bytes.getShort() & 0xffff;
	}

	int i32() throws TraceException {
		need(Integer.BYTES);
		return bytes.getInt();
	}

	long i64() throws TraceException {
		need(Long.BYTES);
		return bytes.getLong();
	}

	/** A number of things that follow, each of at least one byte. */
	int count() throws TraceException {
		int count = i32();
		if (count < 0 || count > bytes.remaining()) {
			throw wrong("there cannot be " + (count & 0xffffffffL) + " of them");
		}
		return count;
	}

	/** A size in 64 bits, and so many bytes as Latin text. */
	String sized() throws TraceException {
		return text(i64());
	}

	/** As many bytes, as Latin text. */
	String text(long length) throws TraceException {
		need(length);
		byte[] text = new byte[(int) length];
		bytes.get(text);
		return new String(text, StandardCharsets.ISO_8859_1);
	}

	/** A text up to a zero byte. */
	String string() throws TraceException {
		int end = bytes.position();
		while (end < bytes.limit() && bytes.get(end) != 0) {
			end++;
		}
		String text = text(end - bytes.position());
		u8();
		return text;
	}

	void skip(long length) throws TraceException {
		need(length);
		bytes.position(bytes.position() + (int) length);
	}

	/** @throws TraceException if other bytes stand here */
	void expect(String text) throws TraceException {
		if (!text(text.length()).equals(text)) {
			throw wrong("'" + text.strip() + "' should end here");
		}
	}

	int remaining() {
		return bytes.remaining();
	}

	TraceException wrong(String problem) {
		return new TraceException(file, base + bytes.position(), problem);
	}

	private void need(long length) throws TraceException {
		if (length < 0 || length > bytes.remaining()) {
			throw wrong("the file is cut, or its numbers are wrong: " + length + " bytes should follow");
		}
	}
}
