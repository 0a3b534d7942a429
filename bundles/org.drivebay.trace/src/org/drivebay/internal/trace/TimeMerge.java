// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Several streams as one, in time order. Events of the same nanosecond come in the order in which blkparse has them: streams wait in a list by the
 * time of their current event, the first one is served as long as it is not later than the second, and goes behind all that are earlier, but before
 * those of the same time that are not first.
 */
final class TimeMerge {

	private static final int NONE = -1;

	private final BlkStream[] streams;
	private final int[] next;
	private int head = NONE;
	private boolean started;
	private long genesis;

	/** @param streams that nobody has advanced yet */
	TimeMerge(List<BlkStream> streams) {
		this.streams = streams.toArray(BlkStream[]::new);
		next = new int[this.streams.length];
		for (int i = 0; i < this.streams.length; i++) {
			if (this.streams[i].advance()) {
				insert(i);
			}
		}
		genesis = head == NONE ? 0 : this.streams[head].time();
	}

	/** The time of the first event, which blkparse calls 0; ns since the host's start. */
	long genesis() {
		return genesis;
	}

	/** Goes to the next event. @return the stream that stands on it, or null after the last one */
	@Nullable BlkStream next() {
		if (started && head != NONE) {
			advanceHead();
		}
		started = true;
		return head == NONE ? null : streams[head];
	}

	/** The number of the stream that {@link #next} returned, in the order in which they were given. */
	int number() {
		return head;
	}

	private void advanceHead() {
		int moved = head;
		int second = next[moved];
		if (!streams[moved].advance()) {
			head = second;
		} else if (second != NONE && Long.compareUnsigned(streams[moved].time(), streams[second].time()) > 0) {
			head = second;
			insert(moved);
		}
	}

	private void insert(int stream) {
		long time = streams[stream].time();
		if (head == NONE || Long.compareUnsigned(time, streams[head].time()) < 0) {
			next[stream] = head;
			head = stream;
			return;
		}
		int before = head;
		while (next[before] != NONE && Long.compareUnsigned(streams[next[before]].time(), time) < 0) {
			before = next[before];
		}
		next[stream] = next[before];
		next[before] = stream;
	}
}
