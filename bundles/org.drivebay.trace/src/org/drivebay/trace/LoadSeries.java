// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.Arrays;

/**
 * Load over time in a bounded number of slots of the same width, which double as time goes on. Requests come in the order in which they were complete.
 * Not safe for several threads.
 */
public final class LoadSeries {

	private static final int SLOTS = 128;
	private static final long FIRST_WIDTH = 1 << 10;

	/** 36 years; a time behind is damaged, and must not lead slots beyond what a long counts. */
	private static final long LATEST = 1L << 60;

	private final long[] requests = new long[SLOTS];
	private final long[] sectors = new long[SLOTS];
	private final long[] deviceNanos = new long[SLOTS];
	private final long[] schedulerNanos = new long[SLOTS];
	private long width = FIRST_WIDTH;
	private int used;

	/** Counts a request where it is complete. @param time ns since the trace's first event */
	public void complete(long time, int sectorCount) {
		int slot = slot(time);
		requests[slot]++;
		sectors[slot] += sectorCount;
	}

	/** A request was at the device. @param from ns since the trace's first event */
	public void atDevice(long from, long until) {
		spread(deviceNanos, from, until);
	}

	/** A request waited in the scheduler, or for it. @param from ns since the trace's first event */
	public void atScheduler(long from, long until) {
		spread(schedulerNanos, from, until);
	}

	private void spread(long[] to, long from, long until) {
		slot(until);
		long last = bounded(until);
		for (long at = bounded(from); at < last;) {
			int slot = slot(at);
			long end = Math.min(last, (slot + 1) * width);
			to[slot] += end - at;
			at = end;
		}
	}

	private static long bounded(long time) {
		return Math.clamp(time, 0, LATEST);
	}

	private int slot(long anyTime) {
		long time = bounded(anyTime);
		while (time / width >= SLOTS) {
			width *= 2;
			used = (used + 1) / 2;
			for (long[] values : new long[][] { requests, sectors, deviceNanos, schedulerNanos }) {
				for (int i = 0; i < SLOTS / 2; i++) {
					values[i] = values[2 * i] + values[2 * i + 1];
				}
				Arrays.fill(values, SLOTS / 2, SLOTS, 0);
			}
		}
		int slot = (int) (time / width);
		used = Math.max(used, slot + 1);
		return slot;
	}

	/** How many slots there are, up to the last that anything happened in; at most 128. */
	public int slots() {
		return used;
	}

	/** Of each slot, in ns. */
	public long width() {
		return width;
	}

	/** That were complete in a slot. */
	public long requests(int slot) {
		return requests[slot];
	}

	/** Of these. */
	public long sectors(int slot) {
		return sectors[slot];
	}

	/** How many requests were at the device in a slot, averaged over its time; what was merged counts once. */
	public double deviceDepth(int slot) {
		return (double) deviceNanos[slot] / width;
	}

	/** How many waited in the scheduler in a slot, or for it, averaged over its time. */
	public double schedulerDepth(int slot) {
		return (double) schedulerNanos[slot] / width;
	}
}
