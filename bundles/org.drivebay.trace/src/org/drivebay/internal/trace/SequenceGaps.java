// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.Arrays;

/** Finds what is missing in the numbers that a host gives to the events of each device on each CPU: 1, 2, 3 … */
final class SequenceGaps {

	private final LongIndex counters = new LongIndex();
	private long[] last = new long[1];
	private long missing;

	/** of the event before: the next one is of the same device and CPU more often than not */
	private long key = -1;
	private int counter;

	/** Counts one event. @param sequence as an unsigned number */
	void seen(int device, int cpu, int sequence) {
		choose((long) device << 32 | cpu & 0xffffffffL);
		long number = sequence & 0xffffffffL;
		long before = last[counter];
		if (number > before) {
			// what came before the first one that we see was not lost: a ring keeps only the end
			missing += before == 0 ? 0 : number - before - 1;
			last[counter] = number;
		} else if (number == 1) {
			last[counter] = 1; // tracing was started anew
		} else if (missing > 0) {
			missing--; // it only came late
		}
	}

	/** How many events are missing so far. */
	long missing() {
		return missing;
	}

	private void choose(long wanted) {
		if (wanted != key) {
			key = wanted;
			counter = counters.add(wanted);
			if (counter == last.length) {
				last = Arrays.copyOf(last, 2 * counter);
			}
		}
	}
}
