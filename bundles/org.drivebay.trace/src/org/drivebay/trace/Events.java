// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.function.Consumer;

/** All events of a trace by their number in the order of time, from 0. Safe for several threads, each with a cursor of its own. */
public interface Events {

	long count();

	/** The time of the trace's first event, ns of the host's monotonic clock. */
	long genesis();

	/** ns from the first event to the last */
	long duration();

	/** A view that can be moved to any event; it stands on the first one. */
	Cursor cursor();

	/** The number of the first event that is not earlier than a time; {@link #count} if all are. @param time ns since the first event */
	long at(long time);

	/**
	 * Finds where events are missing, looking at each. What the kernel itself drops leaves no gap: a recording tells of it.
	 *
	 * @param found    gets the gaps, in no certain order
	 * @param progress lets a part be looked at; counts events
	 * @return whether these are all
	 */
	boolean gaps(Consumer<SequenceGap> found, Progress progress);

	/** Looks at one event after the other. For one thread. */
	interface Cursor extends EventView {

		/** @throws IndexOutOfBoundsException if there is no such event */
		Cursor moveTo(long number);
	}
}
