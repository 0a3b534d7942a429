// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.function.Consumer;

import org.drivebay.trace.Action;
import org.drivebay.trace.Events;
import org.drivebay.trace.Progress;
import org.drivebay.trace.SequenceGap;

/** What needs no more than a look at one event after the other. */
abstract class TimedEvents implements Events {

	private static final int ASK_EVERY = 1 << 16;

	@Override
	public final long duration() {
		return count() == 0 ? 0 : cursor().moveTo(count() - 1).time();
	}

	@Override
	public final long at(long time) {
		Cursor cursor = cursor();
		long low = 0;
		long high = count();
		while (low < high) {
			long middle = low + high >>> 1;
			if (cursor.moveTo(middle).time() < time) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	@Override
	public final boolean gaps(Consumer<SequenceGap> found, Progress progress) {
		var gaps = new SequenceGaps(found);
		Cursor event = cursor();
		for (long number = 0; number < count(); number++) {
			if (number % ASK_EVERY == 0 && !progress.goesOn(number, count())) {
				return false;
			}
			event.moveTo(number);
			if ((event.action() & Action.NOTIFY) == 0) {
				gaps.seen(event.device(), event.cpu(), event.sequence(), event.time());
			}
		}
		gaps.end();
		return true;
	}
}
