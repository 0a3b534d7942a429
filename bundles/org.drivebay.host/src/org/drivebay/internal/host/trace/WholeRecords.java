// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.drivebay.remote.RemoteException.BadAnswer;

/**
 * Cuts what comes of a trace into whole records: of one device and CPU, or of all. What a record is like is drawn in the reader of traces; here only
 * its length matters, and whether it is an event.
 */
final class WholeRecords {

	static final int LENGTH = 48;
	static final int TIME = 8;
	static final int ACTION = 28;
	static final int PID = 32;
	static final int DEVICE = 36;
	static final int CPU = 40;

	private static final int MAGIC = 0x65617407;
	private static final int PDU_LENGTH = 46;
	private static final int KINDS = 0xffff0000;
	private static final int NOTIFY = 1 << 26;
	private static final int MESSAGE = NOTIFY | 2;
	private static final int UNSIGNED_SHORT = 0xffff;

	private final String whose;
	private final ByteOrder order;
	private byte[] rest = {};
	private long events;
	private long taken;
	private long unwritten;

	/** @param whose for an error's message */
	WholeRecords(String whose, ByteOrder order) {
		this.whose = whose;
		this.order = order;
	}

	/**
	 * Takes the next bytes, and keeps what is not whole yet for the next time. Zeros between records are left out: the kernel stops a trace on one CPU
	 * while another one still reserves room for a record, and then hands out room that nobody has written.
	 *
	 * @return all that is whole now
	 * @throws BadAnswer if these are no records of a block trace
	 */
	ByteBuffer take(byte[] more) throws BadAnswer {
		byte[] all = more;
		if (rest.length > 0) {
			all = Arrays.copyOf(rest, rest.length + more.length);
			System.arraycopy(more, 0, all, rest.length, more.length);
		}
		ByteBuffer records = ByteBuffer.wrap(all).order(order);
		int at = 0;
		int end = all.length;
		while (at < end) {
			int zeros = zeros(all, at, end);
			if (zeros > 0) {
				System.arraycopy(all, at + zeros, all, at, end - at - zeros);
				end -= zeros;
				unwritten += zeros;
			}
			if (end - at < LENGTH || end - at < length(records, at)) {
				break;
			}
			events += isEvent(records.getInt(at + ACTION)) ? 1 : 0;
			at += lengthOf(records, at);
		}
		rest = Arrays.copyOfRange(all, at, end);
		taken += at;
		return records.limit(at);
	}

	/** No record starts with a zero, whatever its byte order. */
	private static int zeros(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && bytes[at] == 0) {
			at++;
		}
		return at - from;
	}

	private int length(ByteBuffer records, int at) throws BadAnswer {
		if (records.getInt(at) != MAGIC) {
			throw new BadAnswer(String.format("%s: no record of a block trace starts at byte %d, but %08x", whose, taken + unwritten + at, records
					.getInt(at)));
		}
		return lengthOf(records, at);
	}

	/** Of a record that is known to be one. */
	static int lengthOf(ByteBuffer records, int at) {
		return LENGTH + (records.getShort(at + PDU_LENGTH) & UNSIGNED_SHORT);
	}

	/** Whether a reader of traces counts it. */
	private static boolean isEvent(int action) {
		return (action & NOTIFY) == 0 ? (action & KINDS) != 0 : action == MESSAGE;
	}

	/** Whether it only tells a process's name or the time of day, which what comes later refers to. */
	static boolean isNote(int action) {
		return (action & NOTIFY) != 0 && !isEvent(action);
	}

	/** That were whole so far. */
	long events() {
		return events;
	}

	/** Bytes that were left out so far. */
	long unwritten() {
		return unwritten;
	}
}
