// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import java.util.Optional;

import org.drivebay.internal.trace.ui.window.TraceSelection;

/** A picture over time. UI thread; drawing must take a bounded number of steps, however large the trace is. */
public interface Plot {

	/** What it is called by a screen reader and in file names. */
	String name();

	/** Draws into the frame's plot; labels into the margin at its left, which has {@link TimeCanvas#MARGIN} pixels. */
	void draw(Surface to, Frame frame);

	/** What can be selected at a place. */
	Optional<TraceSelection> at(Frame frame, int x, int y);

	/** What is at a place, in words; lines. Empty for nothing. */
	String describe(Frame frame, int x, int y);

	/** How many pixels it wants to be high; if there are less, it is scrolled. */
	default int leastHeight(Frame frame) {
		return 0;
	}

	/** Zooms what is not time. @param factor below 1 shows less @return whether there is anything to zoom */
	default boolean zoomValues(Frame frame, double factor, int y) {
		return false;
	}

	/** A click on the margin at its left. */
	default void marginClicked(Frame frame, int y) {
		// nothing there
	}
}
