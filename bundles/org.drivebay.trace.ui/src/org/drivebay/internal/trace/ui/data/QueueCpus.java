// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import org.drivebay.trace.Action;
import org.drivebay.trace.Events;
import org.drivebay.trace.Requests;
import org.eclipse.core.runtime.SubMonitor;

/** The CPU on which each request was queued, which only the event knows. Two bytes for each request. */
final class QueueCpus implements LaneKey {

	/** There is no such event. */
	static final int NOT_KNOWN = Character.MAX_VALUE;

	private static final int STEP = 1 << 16;

	private final char[] cpus;

	private QueueCpus(char[] cpus) {
		this.cpus = cpus;
	}

	/**
	 * Looks for the event of each request: from one to the next the way is short.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	static QueueCpus of(Events events, Requests requests, SubMonitor monitor) {
		monitor.setWorkRemaining((int) (requests.count() / STEP) + 1);
		char[] cpus = new char[Math.toIntExact(requests.count())];
		Events.Cursor event = events.cursor();
		long near = 0;
		for (int number = 0; number < cpus.length; number++) {
			long queued = requests.queued(number);
			near = first(events.count(), event, queued, near);
			cpus[number] = (char) NOT_KNOWN;
			for (long at = near; at < events.count() && event.moveTo(at).time() == queued; at++) {
				if (Action.what(event.action()) == Action.QUEUE && event.device() == requests.device(number) && event.sector() == requests.sector(number)) {
					cpus[number] = (char) Math.clamp(event.cpu(), 0, NOT_KNOWN);
					break;
				}
			}
			near = Math.min(near, events.count() - 1);
			if (number % STEP == 0) {
				monitor.split(1);
			}
		}
		return new QueueCpus(cpus);
	}

	/** The number of the first event that is not before a time, sought in steps that double from another one on; the count if there is none. */
	private static long first(long count, Events.Cursor event, long time, long near) {
		long low = near;
		long high = near;
		long step = 1;
		if (event.moveTo(near).time() < time) {
			while (high < count && event.moveTo(high).time() < time) {
				low = high + 1;
				high = Math.min(count, low + step);
				step *= 2;
			}
		} else {
			while (low > 0 && event.moveTo(low - 1).time() >= time) {
				high = low - 1;
				low = Math.max(0, high - step);
				step *= 2;
			}
		}
		while (low < high) {
			long middle = low + high >>> 1;
			if (event.moveTo(middle).time() < time) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	@Override
	public int of(Requests requests, long number) {
		return cpus[(int) number];
	}
}
