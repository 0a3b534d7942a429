// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.drivebay.trace.LiveTrace.Gap;
import org.drivebay.trace.LiveWindow;

/** The last events of a trace in slots of one size: the record and as much of its payload as readers of events want. For one thread. */
public final class LiveRing {

	static final int SLOT = BlkRecord.LENGTH + BlkRecord.REMAP_LENGTH;
	/** of a chunk */
	static final int SLOTS = 1 << 12;

	private static final int MOST_NAMES = 1 << 16;
	private static final int MAX_NAME = 64;

	private final long span;
	private final int mostChunks;
	private final Deque<ByteBuffer> chunks = new ArrayDeque<>();
	private final ProcessNames names = new ProcessNames();
	private ProcessNames shown = new ProcessNames();
	/** slots of the last chunk that are taken */
	private int used = SLOTS;
	private long total;
	private long genesis;
	private long latest;

	/**
	 * An empty ring.
	 *
	 * @param span of time that is kept, ns
	 * @param most events
	 */
	public LiveRing(long span, int most) {
		this.span = span;
		mostChunks = Math.max(2, most / SLOTS);
	}

	/** Takes the event that stands in a slot. */
	void add(ByteBuffer from, int at) {
		long time = from.getLong(at + BlkRecord.TIME);
		if (used == SLOTS) {
			nextChunk(from.order(), time);
		}
		chunks.getLast().put(used * SLOT, from, at, SLOT);
		used++;
		genesis = total == 0 ? time : genesis;
		latest = Math.max(latest, time);
		total++;
	}

	private void nextChunk(ByteOrder order, long time) {
		while (chunks.size() == mostChunks || chunks.size() > 1 && chunks.getFirst().getLong((SLOTS - 1) * SLOT + BlkRecord.TIME) < time - span) {
			chunks.removeFirst();
		}
		chunks.add(ByteBuffer.allocate(SLOTS * SLOT).order(order));
		used = 0;
	}

	/** Takes the name of a process, as it stands in a record. */
	void name(ByteBuffer from, int at) {
		if (names.size() < MOST_NAMES) {
			byte[] name = new byte[BlkRecord.textLength(from, at, MAX_NAME)];
			from.get(at + BlkRecord.LENGTH, name);
			names.put(from.getInt(at + BlkRecord.PID), name);
		}
	}

	/** How many events came. */
	public long total() {
		return total;
	}

	/** Time of the first event of all, ns since the host's start. */
	public long genesis() {
		return genesis;
	}

	/** What is there now, for any thread. */
	public LiveWindow window(List<Gap> gaps) {
		if (shown.size() != names.size()) {
			shown = names.copy();
		}
		ByteBuffer[] now = chunks.toArray(ByteBuffer[]::new);
		int end = now.length == 0 ? 0 : (now.length - 1) * SLOTS + used;
		int first = first(now, end);
		return new LiveEvents(now, first, end - first, total - (end - first), new LiveEvents.Trace(shown, genesis, gaps));
	}

	/** The number of the slot with the first event that is not too old. */
	private int first(ByteBuffer[] now, int end) {
		int low = 0;
		int high = end;
		while (low < high) {
			int middle = low + high >>> 1;
			if (now[middle / SLOTS].getLong(middle % SLOTS * SLOT + BlkRecord.TIME) < latest - span) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Space for some slots, in an order. */
	static ByteBuffer grown(ByteBuffer slots) {
		return ByteBuffer.wrap(Arrays.copyOf(slots.array(), 2 * slots.capacity())).order(slots.order());
	}
}
