// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.scatter;

import java.util.Optional;
import java.util.OptionalLong;

import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.TraceColors;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.eclipse.jdt.annotation.Nullable;

/** What a scatter plot shows: of more than can be looked at a sample. UI thread. */
interface Points {

	/** Of the golden ratio 2^64: its multiples lie everywhere, so that what comes in turns is not met at the same turn each time. */
	long SCATTERING = 0x9e3779b97f4a7c15L;

	/** The distance in pixels up to which a point is found. */
	int NEAR = 5;

	/** A point that was found, and what it is, in words. */
	record Found(TraceSelection selection, String text) {
	}

	/** What the sectors are those of: where it becomes another, all of it is shown. */
	Object key(Frame frame);

	/** In a few letters, for the corner of the picture. */
	String name(Frame frame);

	/** All sectors that there are, null if there are none. */
	@Nullable SectorScale all(Frame frame);

	void mark(Frame frame, SectorScale sectors, Cells cells);

	/** The colours of the marks, by their number. The first one is not seen. */
	int[] colors(TraceColors colors);

	/** Where the selection is; empty if it is nothing of this. */
	OptionalLong selected(Frame frame);

	Optional<Found> nearest(Frame frame, SectorScale sectors, int x, int y);

	/** Anywhere in a step that begins at a number. */
	static long within(long number, long step) {
		return number + Math.floorMod(number * SCATTERING >>> Integer.SIZE, step);
	}

	/** The point that is nearest to a place, if any is near. */
	final class Nearest {

		static final long NONE = -1;

		private final int x;
		private final int y;
		private int least = NEAR * NEAR + 1;
		private long found = NONE;

		Nearest(int x, int y) {
			this.x = x;
			this.y = y;
		}

		/** @return whether it is the nearest so far */
		boolean take(long number, int atX, int atY) {
			int distance = (atX - x) * (atX - x) + (atY - y) * (atY - y);
			if (distance >= least) {
				return false;
			}
			least = distance;
			found = number;
			return true;
		}

		/** Its number, or {@link #NONE}. */
		long found() {
			return found;
		}
	}
}
