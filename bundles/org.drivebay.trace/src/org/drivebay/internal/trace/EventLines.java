// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.drivebay.trace.Action;
import org.drivebay.trace.Device;

/**
 * Writes events as blkparse does:
 *
 * <pre>
 *   9,5    0        1     0.000000000   369  Q  WS 7904 + 8 [fio]
 *   |      |        |     |             |    |  |  |    |   |
 *   |      CPU      |     seconds       pid  |  |  |    |   process; for C and R [error]
 *   device          sequence            action  |  |    sectors
 *                                            rwbs  first sector
 * </pre>
 */
final class EventLines {

	/** Bytes of a line at most, without the payload. */
	private static final int LINE = 512;

	/** Bytes of a payload that are shown at most. */
	private static final int PAYLOAD = 4096;

	private static final long NANOS = 1_000_000_000L;
	private static final byte[] NO_NAME = ascii("(null)");
	private static final byte[] PLUS = ascii(" + ");
	private static final byte[] FROM = ascii(" <- (");
	private static final byte[] SLASH = ascii(" / ");
	private static final byte[] MESSAGE = ascii("    0  m   N ");
	private static final byte[] REST_IS_ZERO = ascii(" ..");

	private final ByteText text;
	private final ProcessNames names;
	private final long genesis;

	/** the event that is being written */
	private ByteBuffer buffer = ByteBuffer.allocate(0);
	private int at;
	private int cpu;
	private int pduLength;

	/** @param genesis what is called 0, ns since the host's start */
	EventLines(ByteText text, ProcessNames names, long genesis) {
		this.text = text;
		this.names = names;
		this.genesis = genesis;
	}

	/** Writes the event that stands in a buffer; nothing for those that blkparse does not show either. */
	void write(ByteBuffer from, int index, int ofCpu) {
		buffer = from;
		at = index;
		cpu = ofCpu;
		pduLength = BlkRecord.pduLength(from, index);
		int action = buffer.getInt(at + BlkRecord.ACTION);
		if (Action.isMessage(action)) {
			message();
		} else if ((action & Action.PC) != 0) {
			driverRequest(action);
		} else {
			fileRequest(action);
		}
	}

	private void message() {
		if (pduLength > 0) {
			int length = BlkRecord.textLength(buffer, at, pduLength);
			text.room(LINE + length);
			head(buffer.getInt(at + BlkRecord.DEVICE), 0);
			text.put(MESSAGE).put(buffer, at + BlkRecord.LENGTH, length).put('\n');
		}
	}

	private void fileRequest(int action) {
		int what = Action.what(action);
		if (what == 0 || what > Action.REMAP) {
			return;
		}
		text.room(LINE);
		head(what == Action.REMAP ? payloadInt(BlkRecord.REMAP_TO) : buffer.getInt(at + BlkRecord.DEVICE), buffer.getInt(at + BlkRecord.SEQUENCE));
		int bytes = buffer.getInt(at + BlkRecord.BYTES);
		request(action, bytes);
		switch (what) {
			case Action.COMPLETE, Action.REQUEUE -> {
				sector();
				sectors(bytes);
				error();
			}
			case Action.PLUG -> process();
			case Action.UNPLUG_IO, Action.UNPLUG_TIMER -> {
				process();
				text.put(' ').put(payloadNumber());
			}
			case Action.SPLIT -> {
				sector();
				text.put(SLASH).put(payloadNumber()).put(' ');
				process();
			}
			case Action.REMAP -> remap(bytes);
			default -> range(bytes);
		}
		text.put('\n');
	}

	/** A command that somebody gives to the driver, like a SCSI command: bytes and command in place of sectors. */
	private void driverRequest(int action) {
		int what = Action.what(action);
		switch (what) {
			case Action.QUEUE, Action.GETRQ, Action.SLEEPRQ, Action.REQUEUE, Action.ISSUE, Action.COMPLETE, Action.INSERT -> text.room(LINE + 3 * PAYLOAD);
			default -> {
				return;
			}
		}
		head(buffer.getInt(at + BlkRecord.DEVICE), buffer.getInt(at + BlkRecord.SEQUENCE));
		int bytes = buffer.getInt(at + BlkRecord.BYTES);
		request(action, bytes);
		switch (what) {
			case Action.GETRQ, Action.SLEEPRQ -> range(bytes);
			case Action.COMPLETE -> {
				payload();
				error();
			}
			case Action.REQUEUE -> error();
			default -> {
				text.put(bytes & 0xffffffffL).put(' ');
				if (what != Action.QUEUE) {
					payload();
				}
				process();
			}
		}
		text.put('\n');
	}

	private void head(int device, int sequence) {
		text.put(Device.major(device), 3).put(',').putLeft(Device.minor(device), 3).put(' ');
		text.putSigned(cpu, 2).put(' ').putSigned(sequence, 8).put(' ');
		long time = buffer.getLong(at + BlkRecord.TIME) - genesis;
		long seconds = time >= 0 ? time / NANOS : Long.divideUnsigned(time, NANOS);
		text.putSigned((int) seconds, 5).put('.').putNanos((int) (time - seconds * NANOS)).put(' ');
	}

	private void request(int action, int bytes) {
		boolean byTimer = Action.what(action) == Action.UNPLUG_TIMER;
		text.put(buffer.getInt(at + BlkRecord.PID) & 0xffffffffL, 5).put(' ');
		text.put(byTimer ? 'U' : ' ').put(Action.letter(action)).put(' ').put(Rwbs.of(action, bytes)).put(' ');
	}

	private void sector() {
		text.put(buffer.getLong(at + BlkRecord.SECTOR));
	}

	private void sectors(int bytes) {
		if (bytes >>> 9 != 0) {
			text.put(PLUS).put(bytes >>> 9);
		}
		text.put(' ');
	}

	private void range(int bytes) {
		if (bytes >>> 9 != 0) {
			sector();
			sectors(bytes);
		}
		process();
	}

	private void remap(int bytes) {
		int from = payloadInt(BlkRecord.REMAP_FROM);
		sector();
		text.put(PLUS).put(bytes >>> 9).put(FROM).put(Device.major(from)).put(',').put(Device.minor(from)).put(')').put(' ');
		text.put(payloadLong(BlkRecord.REMAP_SECTOR));
	}

	private void process() {
		text.put('[').put(names.get(buffer.getInt(at + BlkRecord.PID), NO_NAME)).put(']');
	}

	private void error() {
		text.put('[').put(buffer.getShort(at + BlkRecord.ERROR) & 0xffff).put(']');
	}

	/** The number in the payload of U, UT and X. */
	private long payloadNumber() {
		return payloadLong(BlkRecord.LENGTH) & 0xffffffffL;
	}

	private int payloadInt(int offset) {
		return pduLength < offset - BlkRecord.LENGTH + Integer.BYTES ? 0 : BlkRecord.bigEndianInt(buffer, at + offset);
	}

	private long payloadLong(int offset) {
		return pduLength < offset - BlkRecord.LENGTH + Long.BYTES ? 0 : BlkRecord.bigEndianLong(buffer, at + offset);
	}

	/** All bytes of the payload, without the zeros at its end. */
	private void payload() {
		int length = Math.min(pduLength, PAYLOAD);
		if (length == 0) {
			return;
		}
		int from = at + BlkRecord.LENGTH;
		int zeros = length;
		while (zeros > 0 && buffer.get(from + zeros - 1) == 0) {
			zeros--;
		}
		text.put('(');
		for (int i = 0; i < Math.min(zeros + 1, length); i++) {
			if (i > 0) {
				text.put(' ');
			}
			text.putHex(buffer.get(from + i));
		}
		if (zeros < length) {
			text.put(REST_IS_ZERO);
		}
		text.put(')').put(' ');
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
