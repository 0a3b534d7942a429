// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.stripe;

import java.util.Optional;

import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.Plot;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.trace.JoinedArray;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The requests to an array in the first lane, the I/Os of each member in one below: reads in its upper half, writes in the lower, coloured by what they are
 * for. What the selected request caused is joined to it by lines. UI thread.
 */
final class StripePlot implements Plot {

	/** Lanes of members for the one of requests, which is as high as so many. */
	static final int REQUEST_LANES = 2;

	private static final int LEAST_LANE = 26;
	private static final int GAP = 3;
	private static final int PAD = 6;

	private @Nullable JoinedArray joined;

	/** @param array null for none */
	void show(@Nullable JoinedArray array) {
		joined = array;
	}

	@Override
	public String name() {
		return "Stripes";
	}

	@Override
	public int leastHeight(Frame frame) {
		JoinedArray shown = joined;
		return shown == null ? 0 : (shown.members().size() + REQUEST_LANES) * LEAST_LANE;
	}

	/** Where the requests are, and then, by role from 0, the members. */
	static Area lane(Frame frame, JoinedArray joined, int role) {
		int lanes = joined.members().size() + REQUEST_LANES;
		if (role >= 0) {
			return frame.plot().row(role + REQUEST_LANES, lanes, GAP);
		}
		Area first = frame.plot().row(0, lanes, GAP);
		Area last = frame.plot().row(REQUEST_LANES - 1, lanes, GAP);
		return new Area(first.x(), first.y(), first.width(), last.bottom() - first.y());
	}

	@Override
	public void draw(Surface to, Frame frame) {
		JoinedArray shown = joined;
		if (shown == null) {
			return;
		}
		for (int role = 0; role < shown.members().size(); role++) {
			Area lane = lane(frame, shown, role);
			int device = shown.traffic().array().members().get(role).device();
			label(to, frame, lane, "role " + role, device == 0 ? "missing" : frame.trace().name(device));
			to.fill(frame.colors().band(), lane.x(), lane.y(), lane.width(), lane.height());
			to.line(frame.colors().grid(), lane.x(), lane.y() + lane.height() / 2, lane.right(), lane.y() + lane.height() / 2);
		}
		label(to, frame, lane(frame, shown, -1), "requests", frame.trace().name(shown.traffic().array().device()));
		new StripePainter(to, frame, shown, RequestPlaces.of(frame, shown)).draw();
	}

	private static void label(Surface to, Frame frame, Area lane, String name, String device) {
		to.text(frame.colors().text(), name, PAD, lane.y());
		boolean fits = lane.height() >= 2 * to.textHeight();
		int x = fits ? PAD : TimeCanvas.MARGIN - PAD - to.textWidth(device);
		to.text(frame.colors().muted(), device, x, fits ? lane.y() + to.textHeight() : lane.y());
	}

	@Override
	public Optional<TraceSelection> at(Frame frame, int x, int y) {
		JoinedArray shown = joined;
		return shown == null ? Optional.empty() : new StripeFinder(frame, shown).at(x, y).map(StripeFinder.Found::selection);
	}

	@Override
	public String describe(Frame frame, int x, int y) {
		JoinedArray shown = joined;
		return shown == null ? "" : new StripeFinder(frame, shown).at(x, y).map(StripeFinder.Found::text).orElse("");
	}
}
