// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;

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
	private final SequenceGaps gaps = new SequenceGaps(gap -> {
		// here only their number counts
	});

	private ByteBuffer buffer;
	private int at;
	private int length;
	private int limit;
	private long pieceStart;
	private long time;
	private long unwritten;
	private Optional<String> damage = Optional.empty();

	/** @param cpu whose file it is; -1 if the records say it themselves */
	BlkStream(MappedFile file, int cpu, ProcessNames names) {
		this.file = file;
		this.cpu = cpu;
		this.names = names;
		buffer = file.piece(0);
		limit = buffer.limit();
	}

	/** Goes to the next event. @return false at the end, or where the file is damaged: see {@link #problems} */
	boolean advance() {
		while (nextRecord()) {
			int action = buffer.getInt(at + BlkRecord.ACTION);
			if (Action.isEvent(action)) {
				time = buffer.getLong(at + BlkRecord.TIME);
				if ((action & Action.NOTIFY) == 0) {
					gaps.seen(buffer.getInt(at + BlkRecord.DEVICE), cpu(), buffer.getInt(at + BlkRecord.SEQUENCE), time);
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
		pass(length);
		length = 0;
		int left = limit - at;
		if (left >= BlkRecord.LENGTH && buffer.getInt(at) == BlkRecord.MAGIC) {
			int whole = BlkRecord.LENGTH + BlkRecord.pduLength(buffer, at);
			length = left < whole ? 0 : whole;
			return length > 0 || cut(left);
		}
		return left > 0 && noRecord(left);
	}

	private void pass(int bytes) {
		at += bytes;
		if (at >= MappedFile.STRIDE) {
			nextPiece();
		}
	}

	private void nextPiece() {
		at -= MappedFile.STRIDE;
		pieceStart += MappedFile.STRIDE;
		buffer = file.piece(pieceStart);
		limit = buffer.limit();
	}

	/**
	 * Zeros are no damage, and no record starts with one: the kernel stops a trace on one CPU while another one still reserves room for a record, and
	 * then hands out room that nobody has written.
	 */
	private boolean noRecord(int left) {
		if (buffer.get(at) == 0) {
			while (at < limit && buffer.get(at) == 0) {
				unwritten++;
				pass(1);
			}
			return nextRecord();
		}
		return left < BlkRecord.LENGTH ? cut(left) : damaged("no record starts here; what follows is left out");
	}

	private boolean cut(int left) {
		return damaged("the file is cut: its last " + left + " bytes are no whole record");
	}

	private boolean damaged(String what) {
		damage = Optional.of(file.path() + ": at offset " + offset() + ": " + what);
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

	/** What was left out so far, and why {@link #advance} came to an end before the file's. */
	Stream<String> problems() {
		return Stream.concat(Stream.of(unwritten).filter(bytes -> bytes > 0).map(bytes -> file.path() + ": " + bytes
				+ " bytes between records were never written, and are left out"), damage.stream());
	}
}
