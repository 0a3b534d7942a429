// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.drivebay.trace.TraceException;

/**
 * A record of blktrace's files, in the byte order of the traced host:
 *
 * <pre>
 *   0                   4                   8
 *   +-------------------+-------------------+
 *  0| magic + version   | sequence, per CPU |
 *   +-------------------+-------------------+
 *  8| time, ns since the host's start       |
 *   +---------------------------------------+
 * 16| sector, of 512 bytes                  |
 *   +-------------------+-------------------+
 * 24| bytes             | action            |
 *   +-------------------+-------------------+
 * 32| pid               | device            |
 *   +-------------------+---------+---------+
 * 40| cpu               | error   | pdu_len |
 *   +-------------------+---------+---------+
 * 48| pdu_len bytes of payload  ...         |
 * </pre>
 *
 * The payload of A is {device_from, device_to, sector_from}, of U, T and X a number of 8 bytes; both are big-endian whatever the host. Source:
 * {@code struct blk_io_trace} in the kernel's {@code include/uapi/linux/blktrace_api.h}, version 7.
 */
final class BlkRecord {

	static final int MAGIC = 0x65617400 | 7;

	static final int SEQUENCE = 4;
	static final int TIME = 8;
	static final int SECTOR = 16;
	static final int BYTES = 24;
	static final int ACTION = 28;
	static final int PID = 32;
	static final int DEVICE = 36;
	static final int CPU = 40;
	static final int ERROR = 44;
	static final int PDU_LENGTH = 46;

	static final int LENGTH = 48;
	static final int MAX_LENGTH = LENGTH + 0xffff;

	static final int REMAP_FROM = LENGTH;
	static final int REMAP_TO = LENGTH + 4;
	static final int REMAP_SECTOR = LENGTH + 8;
	static final int REMAP_LENGTH = 16;

	private BlkRecord() {
	}

	/** @throws TraceException if the file does not start with a record */
	static ByteOrder order(MappedFile file) throws TraceException {
		if (file.size() < LENGTH) {
			throw new TraceException(file.path(), "too short for a trace");
		}
		int magic = file.piece(0).getInt(0);
		if (magic != MAGIC && magic != Integer.reverseBytes(MAGIC)) {
			throw new TraceException(file.path(), 0, String.format("no block trace of version 7: it starts with %08x", magic));
		}
		return magic == MAGIC ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
	}

	/** Of the record at an index, in bytes. */
	static int pduLength(ByteBuffer buffer, int at) {
		return buffer.getShort(at + PDU_LENGTH) & 0xffff;
	}

	/** Bytes of the payload before a zero byte. */
	static int textLength(ByteBuffer buffer, int at, int most) {
		int count = Math.min(pduLength(buffer, at), most);
		for (int i = 0; i < count; i++) {
			if (buffer.get(at + LENGTH + i) == 0) {
				return i;
			}
		}
		return count;
	}

	static int bigEndianInt(ByteBuffer buffer, int at) {
		int value = buffer.getInt(at);
		return buffer.order() == ByteOrder.BIG_ENDIAN ? value : Integer.reverseBytes(value);
	}

	static long bigEndianLong(ByteBuffer buffer, int at) {
		long value = buffer.getLong(at);
		return buffer.order() == ByteOrder.BIG_ENDIAN ? value : Long.reverseBytes(value);
	}
}
