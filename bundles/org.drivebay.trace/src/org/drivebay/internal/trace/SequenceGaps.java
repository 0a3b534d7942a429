// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.drivebay.trace.SequenceGap;

/** Finds what is missing in the numbers that a host gives to the events of each device on each CPU: 1, 2, 3 … For one thread. */
final class SequenceGaps {

	private final Consumer<SequenceGap> found;
	private final LongIndex numbers = new LongIndex();
	private final List<Counter> counters = new ArrayList<>();
	private long missing;

	/** of the event before: the next one is of the same device and CPU more often than not */
	private Counter counter = new Counter(0, -1);

	/** The events of a device on a CPU, with the gap that was seen last. */
	private static final class Counter {

		final int device;
		final int cpu;
		long last;
		long time;
		long gapFrom;
		long gapUntil;
		long gapEvents;

		Counter(int device, int cpu) {
			this.device = device;
			this.cpu = cpu;
		}
	}

	/** @param found is told of each gap once nothing of it can come late any more: at the next one, or in the end */
	SequenceGaps(Consumer<SequenceGap> found) {
		this.found = found;
	}

	/** Takes one event, no notification. @param sequence as an unsigned number @param time that gaps are told with */
	void seen(int device, int cpu, int sequence, long time) {
		if (device != counter.device || cpu != counter.cpu) {
			counter = counter(device, cpu);
		}
		long number = sequence & 0xffffffffL;
		long before = counter.last;
		if (number > before || number == 1) { // 1: tracing was started anew
			// what came before the first one that we see was not lost: a ring keeps only the end
			if (before > 0 && number > before + 1) {
				open(number - before - 1, time);
			}
			counter.last = number;
			counter.time = time;
		} else if (missing > 0) {
			missing--; // it only came late
			counter.gapEvents = Math.max(0, counter.gapEvents - 1);
		}
	}

	private Counter counter(int device, int cpu) {
		int number = numbers.add((long) device << Integer.SIZE | cpu & 0xffffffffL);
		if (number == counters.size()) {
			counters.add(new Counter(device, cpu));
		}
		return counters.get(number);
	}

	private void open(long events, long until) {
		close(counter);
		counter.gapFrom = counter.time;
		counter.gapUntil = until;
		counter.gapEvents = events;
		missing += events;
	}

	private void close(Counter of) {
		if (of.gapEvents > 0) {
			found.accept(new SequenceGap(of.device, of.cpu, of.gapFrom, of.gapUntil, of.gapEvents));
			of.gapEvents = 0;
		}
	}

	/** No more events come. */
	void end() {
		counters.forEach(this::close);
	}

	/** How many events are missing so far. */
	long missing() {
		return missing;
	}
}
