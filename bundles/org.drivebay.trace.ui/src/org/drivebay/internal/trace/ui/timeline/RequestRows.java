// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.drivebay.internal.trace.ui.data.Lanes;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The requests of a window, each in a row of its lane in which nothing else is under way.
 *
 * @param rows how many each lane has
 */
record RequestRows(List<Place> places, int[] rows) {

	/** Requests that are looked at; where there are more, they are not drawn one by one. */
	static final int MOST = 2048;

	/** @param number of the request */
	record Place(long number, int lane, int row) {
	}

	/** Null if there are too many. */
	static @Nullable RequestRows of(LoadedTrace trace, Lanes lanes, TimeRange range) {
		List<Long> numbers = new ArrayList<>();
		if (!trace.index().visit(range.from(), range.until(), MOST, numbers::add)) {
			return null;
		}
		numbers.sort(Comparator.<Long>comparingLong(trace.requests()::queued).thenComparing(Comparator.naturalOrder()));
		List<List<Long>> free = new ArrayList<>();
		lanes.list().forEach(lane -> free.add(new ArrayList<>()));
		List<Place> places = new ArrayList<>();
		for (long number : numbers) {
			int lane = lanes.laneOf(trace.requests(), number);
			if (lane != Lanes.NONE) {
				int row = row(free.get(lane), trace.requests().queued(number), trace.requests().completed(number));
				places.add(new Place(number, lane, row));
			}
		}
		return new RequestRows(places, free.stream().mapToInt(List::size).toArray());
	}

	/** @param free when each row is free again */
	private static int row(List<Long> free, long from, long until) {
		int row = 0;
		while (row < free.size() && free.get(row) > from) {
			row++;
		}
		if (row == free.size()) {
			free.add(until);
		} else {
			free.set(row, until);
		}
		return row;
	}
}
