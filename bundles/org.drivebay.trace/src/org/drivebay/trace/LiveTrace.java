// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.drivebay.internal.trace.LiveMerge;
import org.drivebay.internal.trace.LiveRing;

/**
 * A trace that is still being recorded: its last events, in order, within bounded memory. Times are in ns since the first event of all. Safe for
 * several threads.
 */
public final class LiveTrace {

	/** Where no one says up to when all events have come: what is older than this is taken to be complete. */
	private static final long USUAL_DELAY_NANOS = Duration.ofSeconds(1).toNanos();
	private static final int MOST_GAPS = 1000;

	private final LiveRing ring;
	private final LiveMerge merge;
	private final Deque<Gap> gaps = new ArrayDeque<>();
	private boolean marked;

	/**
	 * A time in which events of a device were lost on the host.
	 *
	 * @param device the kernel's name
	 * @param from   ns since the first event of all
	 */
	public record Gap(String device, long from, long until, long events) {
	}

	/**
	 * Keeps no events yet.
	 *
	 * @param span       of time that is kept
	 * @param mostEvents that are kept, 72 bytes each; the same number may wait to be put in order
	 */
	public LiveTrace(Duration span, int mostEvents) {
		ring = new LiveRing(span.toNanos(), mostEvents);
		merge = new LiveMerge(ring, mostEvents);
	}

	/**
	 * Adds records of one device and CPU, which come in their order.
	 *
	 * @param records whole ones, in the buffer's byte order
	 */
	public synchronized void add(int device, int cpu, ByteBuffer records) {
		merge.add(device, cpu, records);
		if (!marked) {
			merge.complete(merge.latest() - USUAL_DELAY_NANOS);
		}
	}

	/** All events of all devices before a time have been added. @param nanos of the host's monotonic clock */
	public synchronized void complete(long nanos) {
		marked = true;
		merge.complete(nanos);
	}

	/** No more events come: all that were added are part of the trace. */
	public synchronized void end() {
		merge.complete(Long.MAX_VALUE);
	}

	/** Events were lost. @param fromNanos of the host's monotonic clock, 0 for the beginning; so {@code untilNanos} */
	public synchronized void lost(String device, long fromNanos, long untilNanos, long events) {
		long first = ring.genesis();
		gaps.add(new Gap(device, Math.max(0, fromNanos - first), Math.max(0, untilNanos - first), events));
		if (gaps.size() > MOST_GAPS) {
			gaps.remove();
		}
	}

	/** How many events came so far, those that are kept no longer too; those that wait to be put in order do not count yet. */
	public synchronized long count() {
		return ring.total();
	}

	/** The events that are kept now. What is added later does not change them. */
	public synchronized LiveWindow window() {
		return ring.window(List.copyOf(gaps));
	}
}
