// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.stripe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.Stacking;
import org.drivebay.trace.JoinedArray;

/** Where requests to the array stand: each in a row in which nothing else is under way. */
record RequestPlaces(List<Place> places, int rows) {

	/** Requests that are drawn at most; of more, so many are picked. */
	private static final int MOST = 4096;

	/** Requests before the window that may still be under way. */
	private static final int LOOK_BACK = 512;

	/** @param number of the request @param until ns since the trace's first event: its end, or that of the window */
	record Place(long number, long from, long until, int row) {
	}

	static RequestPlaces of(Frame frame, JoinedArray joined) {
		long from = frame.time().range().from();
		long until = frame.time().range().until();
		long first = Math.max(0, joined.requests().at(from) - LOOK_BACK);
		long end = joined.requests().at(until);
		long step = Math.max(1, (end - first) / MOST);
		var stacking = new Stacking();
		List<Place> places = new ArrayList<>();
		for (long number = first; number < end; number += step) {
			long start = joined.requests().time(number);
			long completed = Math.min(joined.completed().applyAsLong(number), until);
			if (completed >= from) {
				places.add(new Place(number, start, completed, stacking.row(start, completed)));
			}
		}
		return new RequestPlaces(places, stacking.rows());
	}

	/** In a lane, as long as it took. */
	Area area(Frame frame, Area lane, Place place) {
		Area row = lane.row(place.row(), Math.max(1, rows), lane.height() / Math.max(1, rows) > 4 ? 1 : 0);
		int left = Math.max(lane.x(), frame.time().x(place.from()));
		return new Area(left, row.y(), Math.max(2, Math.min(lane.right(), frame.time().x(place.until())) - left), row.height());
	}

	Optional<Place> find(long number) {
		return places.stream().filter(place -> place.number() == number).findFirst();
	}
}
