// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.scatter;

import org.drivebay.internal.trace.ui.data.Lane;
import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.trace.Pyramid.Spans;

/**
 * Which sectors are seen, the first at the bottom.
 *
 * @param from  of 512 bytes
 * @param until behind the last
 */
record SectorScale(long from, long until) {

	private static final long FEWEST = 64;
	private static final int SMALLEST_STEP = 8;

	/** All that a device has requests for. @param duration ns of the trace */
	static SectorScale all(Lane lane, long duration) {
		Spans spans = lane.sectors().window(0, duration + 1, 2);
		long least = Long.MAX_VALUE;
		long most = Long.MIN_VALUE;
		for (int i = 0; i < spans.count().length; i++) {
			least = Math.min(least, spans.min()[i]);
			most = Math.max(most, spans.max()[i]);
		}
		return around(least, most);
	}

	/** With a little room at both ends. @param most less than least if there are none */
	static SectorScale around(long least, long most) {
		if (least > most) {
			return new SectorScale(0, FEWEST);
		}
		long edge = Math.max(FEWEST / 2, (most - least) / 50);
		return new SectorScale(Math.max(0, least - edge), most + edge);
	}

	int y(long sector, Area plot) {
		double place = (double) (sector - from) / (until - from);
		return plot.bottom() - 1 - (int) (Math.clamp(place, -2, 3) * (plot.height() - 1));
	}

	long sector(int y, Area plot) {
		return from + (long) ((double) (plot.bottom() - 1 - y) / plot.height() * (until - from));
	}

	/** @param factor below 1 shows less @param anchor stays where it is @param all no more than these */
	SectorScale zoomed(double factor, long anchor, SectorScale all) {
		double length = Math.max(FEWEST, (until - from) * factor);
		if (length >= all.until - all.from) {
			return all;
		}
		long start = Math.clamp(anchor - (long) ((double) (anchor - from) / (until - from) * length), all.from, all.until - (long) length);
		return new SectorScale(start, start + (long) length);
	}

	/** From one line for the eye to the next, a power of two. @param lines no more than these */
	long step(int lines) {
		long step = SMALLEST_STEP;
		while ((until - from) / step > lines) {
			step *= 2;
		}
		return step;
	}

	/** The first multiple of a step. */
	long first(long step) {
		return (from + step - 1) / step * step;
	}
}
