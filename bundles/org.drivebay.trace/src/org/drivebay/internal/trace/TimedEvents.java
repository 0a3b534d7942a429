// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import org.drivebay.trace.Events;

/** Events that are found by their time. */
abstract class TimedEvents implements Events {

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
}
