// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.util.Optional;

import org.drivebay.trace.Action;

/**
 * The events of one file in the order in which they stand there, one at a time: after {@link #advance} the fields of the current one are read from
 * {@link #buffer} at {@link #at}. Records that only name a process are passed over and remembered.
 */
final class BlkStream {

	private static final int NO_CPU = -1;

	/** The kernel's have 15 bytes. */
	private static final int MAX_NAME = 64;

	private final MappedFile file;
	private final int cpu;
	private final ProcessNames names;
	private final SequenceGaps gaps = new SequenceGaps();

	private ByteBuffer buffer;
	private int at;
	private int length;
	private int limit;
	private long pieceStart;
	private long time;
	private Optional<String> problem = Optional.empty();

	/** @param cpu whose file it is; -1 if the records say it themselves */
	BlkStream(MappedFile file, int cpu, ProcessNames names) {
		this.file = file;
		this.cpu = cpu;
		this.names = names;
		buffer = file.piece(0);
		limit = buffer.limit();
	}

	/** Goes to the next event. @return false at the end, or where the file is damaged: see {@link #problem} */
	boolean advance() {
		while (nextRecord()) {
			int action = buffer.getInt(at + BlkRecord.ACTION);
			if (Action.isEvent(action)) {
				time = buffer.getLong(at + BlkRecord.TIME);
				if ((action & Action.NOTIFY) == 0) {
					gaps.seen(buffer.getInt(at + BlkRecord.DEVICE), cpu(), buffer.getInt(at + BlkRecord.SEQUENCE));
				}
				return true;
			}
			if ((action & ~Action.CGROUP) == Action.NOTIFY_PROCESS) {
				names.put(buffer.getInt(at + BlkRecord.PID), name());
			}
		}
		return false;
	}

	private boolean nextRecord() {
		at += length;
		if (at >= MappedFile.STRIDE) {
			nextPiece();
		}
		length = 0;
		int left = limit - at;
		if (left < BlkRecord.LENGTH) {
			return end(left);
		}
		if (buffer.getInt(at) != BlkRecord.MAGIC) {
			return damaged("no record starts here; what follows is left out");
		}
		int whole = BlkRecord.LENGTH + BlkRecord.pduLength(buffer, at);
		if (left < whole) {
			return end(left);
		}
		length = whole;
		return true;
	}

	private void nextPiece() {
		at -= MappedFile.STRIDE;
		pieceStart += MappedFile.STRIDE;
		buffer = file.piece(pieceStart);
		limit = buffer.limit();
	}

	private boolean end(int left) {
		return left == 0 ? false : damaged("the file is cut: its last " + left + " bytes are no whole record");
	}

	private boolean damaged(String what) {
		problem = Optional.of(file.path() + ": at offset " + offset() + ": " + what);
		return false;
	}

	/** The payload up to a zero byte. */
	private byte[] name() {
		byte[] name = new byte[BlkRecord.textLength(buffer, at, MAX_NAME)];
		buffer.get(at + BlkRecord.LENGTH, name);
		return name;
	}

	/** What the current record stands in, at {@link #at}. */
	ByteBuffer buffer() {
		return buffer;
	}

	int at() {
		return at;
	}

	/** Of the current record in the file, in bytes. */
	long offset() {
		return pieceStart + at;
	}

	/** Of the current event, ns since the host's start. */
	long time() {
		return time;
	}

	/** Of the current event. */
	int cpu() {
		return cpu == NO_CPU ? buffer.getInt(at + BlkRecord.CPU) : cpu;
	}

	/** Events known to be missing so far. */
	long missing() {
		return gaps.missing();
	}

	/** Why {@link #advance} came to an end before the file's. */
	Optional<String> problem() {
		return problem;
	}
}
