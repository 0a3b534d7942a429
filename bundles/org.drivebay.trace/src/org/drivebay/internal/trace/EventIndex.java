// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.List;

/** Where each event stands: the number of the file in the upper 16 bits, the offset in it below. */
final class EventIndex extends TimedEvents {

	private static final int OFFSET_BITS = 48;

	private final List<BlkTrace.Part> parts;
	private final ProcessNames names;
	private final LongColumn positions;
	private final long genesis;
	private boolean whole;

	/** @param genesis what is called 0, ns since the host's start */
	EventIndex(List<BlkTrace.Part> parts, ProcessNames names, long genesis) {
		this(parts, names, genesis, new LongColumn());
	}

	/** @param positions of another one of the same parts */
	EventIndex(List<BlkTrace.Part> parts, ProcessNames names, long genesis, LongColumn positions) {
		this.parts = parts;
		this.names = names;
		this.genesis = genesis;
		this.positions = positions;
	}

	/** Whether a record can stand in each of these places. */
	static boolean areWithin(List<BlkTrace.Part> parts, LongColumn positions) {
		long[] last = parts.stream().mapToLong(part -> part.file().size() - BlkRecord.LENGTH).toArray();
		for (long i = 0; i < positions.size(); i++) {
			long position = positions.get(i);
			int part = (int) (position >>> OFFSET_BITS);
			if (part >= last.length || (position & (1L << OFFSET_BITS) - 1) > last[part]) {
				return false;
			}
		}
		return true;
	}

	ProcessNames names() {
		return names;
	}

	LongColumn positions() {
		return positions;
	}

	@Override
	public long genesis() {
		return genesis;
	}

	void add(int part, long offset) {
		positions.add((long) part << OFFSET_BITS | offset);
	}

	/** Whether these are all events of the trace. */
	boolean isWhole() {
		return whole;
	}

	void setWhole(boolean all) {
		whole = all;
	}

	@Override
	public long count() {
		return positions.size();
	}

	@Override
	public Cursor cursor() {
		return new RecordCursor(names, genesis);
	}

	private final class RecordCursor extends RecordView implements Cursor {

		RecordCursor(ProcessNames names, long genesis) {
			super(names, genesis);
			if (count() > 0) {
				moveTo(0);
			}
		}

		@Override
		public Cursor moveTo(long number) {
			long position = positions.get(number);
			BlkTrace.Part part = parts.get((int) (position >>> OFFSET_BITS));
			long offset = position & (1L << OFFSET_BITS) - 1;
			var piece = part.file().piece(offset);
			int index = MappedFile.index(offset);
			moveTo(piece, index, part.cpu() < 0 ? piece.getInt(index + BlkRecord.CPU) : part.cpu());
			return this;
		}
	}
}
