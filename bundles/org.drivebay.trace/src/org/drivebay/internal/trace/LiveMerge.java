// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

import org.drivebay.trace.Action;

/** Events that wait to be put in order: each device and CPU tells its own one after the other, but all do so at times of their own. For one thread. */
public final class LiveMerge {

	private static final int FIRST_SLOTS = 1 << 8;

	private final LiveRing ring;
	private final int most;
	private final Map<Long, Source> sources = new HashMap<>();
	private final PriorityQueue<Source> order = new PriorityQueue<>((one, other) -> Long.compare(one.time(), other.time()));
	private int waiting;
	private long latest = Long.MIN_VALUE;

	/** Slots of one device and CPU: those from {@code first} to {@code end} wait. */
	private static final class Source {

		ByteBuffer slots;
		int first;
		int end;

		Source(ByteBuffer like) {
			slots = ByteBuffer.allocate(FIRST_SLOTS * LiveRing.SLOT).order(like.order());
		}

		long time() {
			return slots.getLong(first + BlkRecord.TIME);
		}

		boolean isEmpty() {
			return first == end;
		}

		/** Where the next slot is to be written. */
		int next() {
			if (isEmpty()) {
				first = 0;
				end = 0;
			} else if (end == slots.capacity() && first >= end / 2) {
				System.arraycopy(slots.array(), first, slots.array(), 0, end - first);
				end -= first;
				first = 0;
			} else if (end == slots.capacity()) {
				slots = LiveRing.grown(slots);
			}
			int at = end;
			end += LiveRing.SLOT;
			return at;
		}
	}

	/**
	 * Nothing waits.
	 *
	 * @param ring takes the events in order
	 * @param most events that wait; then all are taken to be complete
	 */
	public LiveMerge(LiveRing ring, int most) {
		this.ring = ring;
		this.most = most;
	}

	/** Takes whole records; an end that is none is left out. */
	public void add(int device, int cpu, ByteBuffer records) {
		Source source = sources.computeIfAbsent((long) device << Integer.SIZE | cpu & 0xffffffffL, any -> new Source(records));
		int at = records.position();
		while (records.limit() - at >= BlkRecord.LENGTH) {
			int length = BlkRecord.LENGTH + BlkRecord.pduLength(records, at);
			if (records.limit() - at < length) {
				return;
			}
			add(source, records, at, length);
			at += length;
		}
		if (waiting > most) {
			complete(Long.MAX_VALUE);
		}
	}

	private void add(Source source, ByteBuffer records, int at, int length) {
		int action = records.getInt(at + BlkRecord.ACTION);
		if (Action.isEvent(action)) {
			int kept = Math.min(length, LiveRing.SLOT);
			int slot = source.next();
			source.slots.put(slot, records, at, kept);
			source.slots.putShort(slot + BlkRecord.PDU_LENGTH, (short) (kept - BlkRecord.LENGTH));
			latest = Math.max(latest, records.getLong(at + BlkRecord.TIME));
			waiting++;
		} else if ((action & ~Action.CGROUP) == Action.NOTIFY_PROCESS) {
			ring.name(records, at);
		}
	}

	/** The latest time of an event that came; the least number if none has. */
	public long latest() {
		return latest;
	}

	/** Puts in order what is before a time, the greatest number for everything. */
	public void complete(long until) {
		sources.values().stream().filter(source -> isBefore(source, until)).forEach(order::add);
		while (!order.isEmpty()) {
			Source source = order.remove();
			Source other = order.peek();
			long limit = other == null ? Long.MAX_VALUE : other.time();
			do {
				ring.add(source.slots, source.first);
				source.first += LiveRing.SLOT;
				waiting--;
			} while (isBefore(source, until) && source.time() <= limit);
			if (isBefore(source, until)) {
				order.add(source);
			}
		}
	}

	private static boolean isBefore(Source source, long until) {
		return !source.isEmpty() && (until == Long.MAX_VALUE || source.time() < until);
	}
}
