// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.util.List;

import org.drivebay.trace.Events;
import org.drivebay.trace.LiveTrace.Gap;
import org.drivebay.trace.LiveWindow;
import org.drivebay.trace.Requests;
import org.drivebay.trace.TraceStatistics;

/** Events in the slots of a ring that do not change any more. */
final class LiveEvents extends TimedEvents implements LiveWindow {

	private final ByteBuffer[] chunks;
	private final int first;
	private final int count;
	private final long before;
	private final Trace trace;

	/** What is known of the whole trace. */
	record Trace(ProcessNames names, long genesis, List<Gap> gaps) {
	}

	/** @param first slot of all chunks that counts */
	LiveEvents(ByteBuffer[] chunks, int first, int count, long before, Trace trace) {
		this.chunks = chunks;
		this.first = first;
		this.count = count;
		this.before = before;
		this.trace = trace;
	}

	@Override
	public Events events() {
		return this;
	}

	@Override
	public long before() {
		return before;
	}

	@Override
	public long from() {
		return count == 0 ? 0 : cursor().time();
	}

	@Override
	public long genesis() {
		return trace.genesis();
	}

	@Override
	public List<Gap> gaps() {
		return trace.gaps();
	}

	@Override
	public long count() {
		return count;
	}

	@Override
	public Cursor cursor() {
		return new SlotCursor();
	}

	@Override
	public Requests requests() {
		var columns = new RequestColumns(trace.genesis());
		match(new PhaseMatcher(columns));
		return columns;
	}

	@Override
	public TraceStatistics statistics() {
		var matcher = new PhaseMatcher(null);
		match(matcher);
		long lost = trace.gaps().stream().mapToLong(Gap::events).sum();
		return new TraceStatistics(count, lost, matcher.devices(), matcher.all());
	}

	private void match(PhaseMatcher matcher) {
		for (int slot = first; slot < first + count; slot++) {
			matcher.take(chunks[slot / LiveRing.SLOTS], slot % LiveRing.SLOTS * LiveRing.SLOT);
		}
	}

	private final class SlotCursor extends RecordView implements Cursor {

		SlotCursor() {
			super(trace.names(), trace.genesis());
			if (count > 0) {
				moveTo(0);
			}
		}

		@Override
		public Cursor moveTo(long number) {
			int slot = first + (int) java.util.Objects.checkIndex(number, count);
			ByteBuffer chunk = chunks[slot / LiveRing.SLOTS];
			int at = slot % LiveRing.SLOTS * LiveRing.SLOT;
			moveTo(chunk, at, chunk.getInt(at + BlkRecord.CPU));
			return this;
		}
	}
}
