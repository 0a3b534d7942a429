// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.drivebay.internal.trace.ui.data.Lanes;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.draw.Stacking;
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
		List<Stacking> stackings = new ArrayList<>();
		lanes.list().forEach(lane -> stackings.add(new Stacking()));
		List<Place> places = new ArrayList<>();
		for (long number : numbers) {
			int lane = lanes.laneOf(trace.requests(), number);
			if (lane != Lanes.NONE) {
				int row = stackings.get(lane).row(trace.requests().queued(number), trace.requests().completed(number));
				places.add(new Place(number, lane, row));
			}
		}
		return new RequestRows(places, stackings.stream().mapToInt(Stacking::rows).toArray());
	}
}
