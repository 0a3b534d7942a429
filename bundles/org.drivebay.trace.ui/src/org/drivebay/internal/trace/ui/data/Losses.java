// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.drivebay.trace.Action;
import org.drivebay.trace.Device;
import org.drivebay.trace.Events;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds where events are missing, by the numbers 1, 2, 3 … that a host gives to those of each device on each CPU. What the kernel itself drops leaves no
 * gap there; a recording tells of it.
 */
public final class Losses {

	/** Where there are more, neighbours are put together. */
	static final int MOST = 2048;

	private static final int ASK_EVERY = 1 << 16;

	private final List<Loss> found = new ArrayList<>();
	private final Map<Long, Counter> counters = new HashMap<>();

	/** The events of a device on a CPU. */
	private static final class Counter {

		final int device;
		final int cpu;
		long last;
		long time;
		/** the latest gap: from, until, and how many in it did not come late either */
		long gapFrom;
		long gapUntil;
		long gapEvents;

		Counter(int device, int cpu) {
			this.device = device;
			this.cpu = cpu;
		}
	}

	private Losses() {
	}

	/**
	 * Looks at each event.
	 *
	 * @param told by the host
	 * @return in the order of their begin; bounded
	 * @throws OperationCanceledException if the monitor says so
	 */
	public static List<Loss> of(Events events, List<Loss> told, IProgressMonitor monitor) {
		var losses = new Losses();
		told.forEach(losses::add);
		Events.Cursor event = events.cursor();
		Counter counter = new Counter(0, 0);
		for (long number = 0; number < events.count(); number++) {
			event.moveTo(number);
			if ((event.action() & Action.NOTIFY) == 0) {
				if (counter.device != event.device() || counter.cpu != event.cpu()) {
					counter = losses.counter(event.device(), event.cpu());
				}
				losses.seen(counter, event.sequence() & 0xffffffffL, event.time());
			}
			if (number % ASK_EVERY == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
		}
		losses.counters.values().forEach(losses::close);
		losses.found.sort(Comparator.comparingLong(Loss::from));
		return List.copyOf(losses.found);
	}

	private Counter counter(int device, int cpu) {
		return counters.computeIfAbsent((long) device << Integer.SIZE | cpu & 0xffffffffL, any -> new Counter(device, cpu));
	}

	private void seen(Counter counter, long number, long time) {
		if (number > counter.last + 1 && counter.last > 0) {
			close(counter);
			counter.gapFrom = counter.time;
			counter.gapUntil = time;
			counter.gapEvents = number - counter.last - 1;
		}
		if (number > counter.last || number == 1) {
			counter.last = number;
			counter.time = time;
		} else if (counter.gapEvents > 0) {
			counter.gapEvents--; // it only came late
		}
	}

	private void close(Counter counter) {
		if (counter.gapEvents > 0) {
			add(new Loss(Device.name(counter.device), counter.cpu, counter.gapFrom, counter.gapUntil, counter.gapEvents));
			counter.gapEvents = 0;
		}
	}

	private void add(Loss loss) {
		if (found.size() == MOST) {
			found.sort(Comparator.comparingLong(Loss::from));
			for (int i = 0; i < MOST / 2; i++) {
				found.set(i, found.get(2 * i).and(found.get(2 * i + 1)));
			}
			found.subList(MOST / 2, MOST).clear();
		}
		found.add(loss);
	}
}
