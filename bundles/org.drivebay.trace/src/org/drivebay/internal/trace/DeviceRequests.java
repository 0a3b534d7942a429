// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.Arrays;

import org.drivebay.internal.trace.PhaseMatcher.QueueTimes;
import org.drivebay.trace.Device;
import org.drivebay.trace.Phase;
import org.drivebay.trace.PhaseStatistics;
import org.eclipse.jdt.annotation.Nullable;

/** The requests of one device that are under way, and the times of what has happened to each. */
final class DeviceRequests {

	/** A time that did not come yet. */
	static final long NEVER = -1;

	private static final int Q2G = Phase.Q2G.ordinal();
	private static final int S2G = Phase.S2G.ordinal();
	private static final int G2I = Phase.G2I.ordinal();
	private static final int Q2M = Phase.Q2M.ordinal();
	private static final int I2D = Phase.I2D.ordinal();
	private static final int M2D = Phase.M2D.ordinal();
	private static final int D2C = Phase.D2C.ordinal();

	private final int device;
	private final boolean remapper;
	private final int q2a;
	private final int q2c;
	private final PhaseStatistics statistics = new PhaseStatistics();
	private final QueueTimes queueTimes = new QueueTimes(statistics);
	private final QueueTree tree = new QueueTree();
	private boolean counts;

	/** by node of the tree */
	private long[] queued = new long[0];
	private long[] got = queued;
	private long[] slept = queued;
	private long[] inserted = queued;
	private long[] merged = queued;
	private long[] issued = queued;

	/** by node too, if anybody wants to know */
	private long[] sectors = queued;
	private int[] lengths = new int[0];
	private int[] actions = lengths;
	private int[] pids = lengths;
	private final @Nullable RequestSink sink;

	/** @param sink is told of the requests */
	DeviceRequests(int device, @Nullable RequestSink sink) {
		this.device = device;
		this.sink = sink;
		remapper = Device.isRemapper(device);
		q2a = (remapper ? Phase.Q2Adm : Phase.Q2A).ordinal();
		q2c = (remapper ? Phase.Q2Cdm : Phase.Q2C).ordinal();
	}

	int device() {
		return device;
	}

	boolean isRemapper() {
		return remapper;
	}

	PhaseStatistics statistics() {
		return statistics;
	}

	/** Something was remapped to here. */
	void remappedTo() {
		counts = true;
	}

	void queue(long time, long sector, int count, int action, int pid) {
		counts = true;
		int node = tree.insert(sector, count);
		if (node >= queued.length) {
			grow();
		}
		queued[node] = time;
		got[node] = slept[node] = inserted[node] = merged[node] = issued[node] = NEVER;
		if (sink != null) {
			sectors[node] = sector;
			lengths[node] = count;
			actions[node] = action;
			pids[node] = pid;
			sink.queued(device, sector, count, pid);
		}
		queueTimes.add(remapper, time);
	}

	private void grow() {
		int capacity = tree.capacity();
		queued = Arrays.copyOf(queued, capacity);
		got = Arrays.copyOf(got, capacity);
		slept = Arrays.copyOf(slept, capacity);
		inserted = Arrays.copyOf(inserted, capacity);
		merged = Arrays.copyOf(merged, capacity);
		issued = Arrays.copyOf(issued, capacity);
		if (sink != null) {
			sectors = Arrays.copyOf(sectors, capacity);
			lengths = Arrays.copyOf(lengths, capacity);
			actions = Arrays.copyOf(actions, capacity);
			pids = Arrays.copyOf(pids, capacity);
		}
	}

	void getRequest(long time, long sector) {
		int node = find(sector);
		if (node != 0) {
			got[node] = time;
			statistics.add(Q2G, span(queued[node], time));
			if (slept[node] != NEVER) {
				statistics.add(S2G, span(slept[node], time));
			}
		}
	}

	void sleep(long time, long sector) {
		int node = find(sector);
		if (node != 0) {
			slept[node] = time;
		}
	}

	void insert(long time, long sector) {
		int node = find(sector);
		if (node != 0) {
			inserted[node] = time;
			if (got[node] != NEVER) {
				statistics.add(G2I, span(got[node], time));
			}
		}
	}

	void merge(long time, long sector) {
		int node = find(sector);
		if (node != 0) {
			merged[node] = time;
			statistics.add(Q2M, span(queued[node], time));
		}
	}

	void remap(long time, long sector) {
		int node = tree.covering(sector);
		if (node != 0) {
			statistics.add(q2a, span(queued[node], time));
		}
	}

	void issue(long time, long sector, int length) {
		int count = counts ? tree.within(sector, length) : 0;
		for (int i = 0; i < count; i++) {
			int node = tree.found(i);
			if (inserted[node] != NEVER) {
				statistics.add(I2D, span(inserted[node], time));
			} else if (merged[node] != NEVER) {
				statistics.add(M2D, span(merged[node], time));
			}
			issued[node] = time;
		}
		if (sink != null && count > 0) {
			sink.issued(device, sector, length);
		}
	}

	void complete(long time, long sector, int length) {
		int count = counts ? tree.within(sector, length) : 0;
		for (int i = 0; i < count; i++) {
			int node = tree.found(i);
			statistics.add(q2c, span(queued[node], time));
			if (issued[node] != NEVER) {
				statistics.add(D2C, span(issued[node], time));
			}
			if (sink != null) {
				sink.identity(device, sectors[node], lengths[node], actions[node], pids[node]);
				sink.times(queued[node], got[node], inserted[node], merged[node], issued[node], time);
			}
			tree.remove(node);
		}
	}

	private int find(long sector) {
		return counts ? tree.covering(sector) : 0;
	}

	/** Nanoseconds from one time to another, and 1 where the second is not later. */
	static long span(long from, long to) {
		return Long.compareUnsigned(from, to) < 0 ? to - from : 1;
	}
}
