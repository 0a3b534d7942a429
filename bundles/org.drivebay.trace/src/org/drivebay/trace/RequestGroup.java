// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import org.eclipse.jdt.annotation.Nullable;

/** What is known of complete requests that have something in common. Not safe for several threads. */
public final class RequestGroup {

	private static final double NANOS = 1e9;
	private static final int SECTOR_BYTES = 512;

	private final @Nullable Histogram[] phases = new @Nullable Histogram[Phase.values().length];
	private long count;
	private long sectors;
	private long merged;
	private long firstQueued = Long.MAX_VALUE;
	private long lastCompleted = Long.MIN_VALUE;

	/** ns that requests spent at the device, and between their insertion (or their structure) and the device */
	private long atDevice;
	private long atScheduler;

	/** Counts one request. */
	public void add(Requests requests, long number) {
		add(requests.sectors(number), requests.queued(number), requests.got(number), requests.inserted(number), requests.merged(number), requests.issued(
				number), requests.completed(number));
	}

	/** As {@link #add(Requests, long)}: its sectors, and when it came where; {@link Requests#NEVER} where it did not. */
	public void add(int sectorCount, long q, long g, long i, long m, long d, long c) {
		count++;
		sectors += sectorCount;
		firstQueued = Math.min(firstQueued, q);
		lastCompleted = Math.max(lastCompleted, c);
		span(Phase.Q2C, q, c);
		span(Phase.Q2G, q, g);
		span(Phase.G2I, g, i);
		span(Phase.Q2M, q, m);
		span(i != Requests.NEVER ? Phase.I2D : Phase.M2D, i != Requests.NEVER ? i : m, d);
		span(Phase.D2C, d, c);
		if (m != Requests.NEVER) {
			merged++;
		} else if (d != Requests.NEVER) {
			long inserted = i != Requests.NEVER ? i : g;
			atDevice += Math.max(0, c - d);
			atScheduler += inserted == Requests.NEVER ? 0 : Math.max(0, d - inserted);
		}
	}

	private void span(Phase phase, long from, long to) {
		if (from == Requests.NEVER || to == Requests.NEVER) {
			return;
		}
		Histogram histogram = phases[phase.ordinal()];
		if (histogram == null) {
			histogram = new Histogram();
			phases[phase.ordinal()] = histogram;
		}
		histogram.add(Math.max(1, to - from));
	}

	/** The spans of a phase of these requests; null if there are none. btt counts also those of requests that were not complete at the end. */
	public @Nullable Histogram phase(Phase phase) {
		return phases[phase.ordinal()];
	}

	/** How many requests there are. */
	public long count() {
		return count;
	}

	/** All together. */
	public long sectors() {
		return sectors;
	}

	/** How many went into another request. */
	public long merged() {
		return merged;
	}

	/** The part of all that went into another request, 0 to 1. */
	public double mergeRatio() {
		return count == 0 ? 0 : (double) merged / count;
	}

	/** From the first that was queued to the last that was complete. */
	public double seconds() {
		return count == 0 ? 0 : Math.max(1, lastCompleted - firstQueued) / NANOS;
	}

	/** Complete requests in a second; 0 if there is none. */
	public double perSecond() {
		return count == 0 ? 0 : count / seconds();
	}

	public double bytesPerSecond() {
		return count == 0 ? 0 : (double) sectors * SECTOR_BYTES / seconds();
	}

	/** How many requests were at the device, averaged over the time; what was merged counts once. */
	public double deviceDepth() {
		return count == 0 ? 0 : atDevice / NANOS / seconds();
	}

	/** How many waited in the scheduler, or for it. */
	public double schedulerDepth() {
		return count == 0 ? 0 : atScheduler / NANOS / seconds();
	}
}
