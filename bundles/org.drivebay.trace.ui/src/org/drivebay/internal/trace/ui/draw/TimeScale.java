// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import org.drivebay.internal.trace.ui.window.TimeRange;

/**
 * Where times stand in a picture.
 *
 * @param x     pixels, of the first time
 * @param width pixels, of all
 */
public record TimeScale(TimeRange range, int x, int width) {

	/** The column of a time; times far outside are brought near, so that they fit into an int and stay outside. @param time ns since the first event */
	public int x(long time) {
		double place = (double) (time - range.from()) / range.length() * width;
		return x + (int) Math.floor(Math.clamp(place, -4 * width, 5 * width));
	}

	/** The time of a column, ns since the trace's first event. */
	public long time(int atX) {
		return range.from() + Math.round((double) (atX - x) / Math.max(1, width) * range.length());
	}

	/** ns of so many columns. */
	public long span(int columns) {
		return Math.round((double) columns / Math.max(1, width) * range.length());
	}
}
