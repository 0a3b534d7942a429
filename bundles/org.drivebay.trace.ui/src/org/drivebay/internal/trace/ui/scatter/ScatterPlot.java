// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.scatter;

import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.drivebay.internal.trace.ui.data.Lane;
import org.drivebay.internal.trace.ui.data.RequestView;
import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.Legend;
import org.drivebay.internal.trace.ui.draw.Plot;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.trace.Pyramid.Spans;
import org.drivebay.trace.Requests;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Each request of a device at its sector, when it was queued. Of more than can be looked at a sample is drawn, and the outermost of each span of time,
 * so that no far one is left out.
 */
public final class ScatterPlot implements Plot {

	/** Requests that are looked at for one picture. */
	static final int MOST = 16_000;

	/** Of so few it is shown how long they took. */
	private static final int MOST_AS_LINES = 4_000;
	/** The golden ratio's part of 2^64: its multiples lie everywhere. */
	private static final long SCATTERING = 0x9e3779b97f4a7c15L;
	private static final int NEAR = 5;
	private static final int PAD = 6;
	private static final int LABEL_GAP = 36;

	private int device;
	private SectorScale sectors = new SectorScale(0, 1);

	@Override
	public String name() {
		return "Sectors over time";
	}

	/** A request: where it is drawn, and its number. */
	@FunctionalInterface
	private interface Visitor {
		void visit(long number, int x, int y);
	}

	@Override
	public void draw(Surface to, Frame frame) {
		Lane lane = lane(frame);
		if (lane == null) {
			return;
		}
		axis(to, frame);
		var cells = new Cells(frame.plot());
		TimeRange range = frame.time().range();
		extremes(frame, lane, cells);
		boolean few = frame.trace().index().isWithin(range.from(), range.until(), MOST_AS_LINES);
		var view = new RequestView(frame.trace().requests());
		visit(frame, (number, x, y) -> {
			view.moveTo(number);
			cells.mark(x, few ? frame.time().x(view.completed()) : x, y, view.isRead() ? Cells.READ : Cells.WRITE);
		});
		cells.draw(to, frame.colors());
		Legend.draw(to, frame.plot(), frame.colors(), new Legend.Word(frame.colors().text(), lane.name()));
		selected(to, frame);
	}

	private @Nullable Lane lane(Frame frame) {
		Lane lane = frame.trace().devices().find(frame.device());
		if (lane != null && (device != lane.key() || sectors.isEmpty())) {
			device = lane.key();
			sectors = SectorScale.all(lane, frame.trace().duration());
		}
		return lane;
	}

	/** The first and the last sector of each span of time. */
	private void extremes(Frame frame, Lane lane, Cells cells) {
		Spans spans = lane.sectors().window(frame.time().range().from(), frame.time().range().until(), cells.columns());
		for (int i = 0; i < spans.count().length; i++) {
			if (spans.count()[i] > 0) {
				int x = frame.time().x(spans.from() + i * spans.width() + spans.width() / 2);
				cells.mark(x, x, sectors.y(spans.min()[i], frame.plot()), Cells.SOME);
				cells.mark(x, x, sectors.y(spans.max()[i], frame.plot()), Cells.SOME);
			}
		}
	}

	/** All requests of the device that are seen, or as many as can be looked at, spread evenly. */
	private void visit(Frame frame, Visitor visitor) {
		TimeRange range = frame.time().range();
		Requests requests = frame.trace().requests();
		LongConsumer one = number -> {
			if (requests.device(number) == frame.device()) {
				visitor.visit(number, frame.time().x(requests.queued(number)), sectors.y(requests.sector(number), frame.plot()));
			}
		};
		if (!frame.trace().index().isWithin(range.from(), range.until(), MOST)) {
			long first = frame.trace().index().firstCompleted(range.from());
			long end = frame.trace().index().firstCompleted(range.until());
			long step = Math.max(1, (end - first) / MOST + 1);
			for (long number = first; number + step <= end; number += step) {
				// anywhere in the step: what comes in turns would be met at the same turn each time
				one.accept(number + Math.floorMod(number * SCATTERING >>> Integer.SIZE, step));
			}
		} else {
			frame.trace().index().visit(range.from(), range.until(), MOST, one);
		}
	}

	private void axis(Surface to, Frame frame) {
		Area plot = frame.plot();
		long step = sectors.step(Math.max(1, plot.height() / LABEL_GAP));
		for (long sector = sectors.first(step); sector < sectors.until(); sector += step) {
			int y = sectors.y(sector, plot);
			to.line(frame.colors().grid(), plot.x(), y, plot.right(), y);
			String label = String.format(Locale.ROOT, "%,d", sector);
			to.text(frame.colors().muted(), label, TimeCanvas.MARGIN - PAD - to.textWidth(label), Math.clamp(y - to.textHeight() / 2, plot.y(), Math.max(plot.y(),
					plot.bottom() - to.textHeight())));
		}
	}

	private void selected(Surface to, Frame frame) {
		TraceSelection selection = frame.selection();
		if (selection != null && selection.device() == frame.device()) {
			int x = frame.time().x(selection.time());
			int y = sectors.y(selection.sector(), frame.plot());
			to.frame(frame.colors().selected(), x - 5, y - 5, 11, 11);
			to.frame(frame.colors().selected(), x - 4, y - 4, 9, 9);
		}
	}

	@Override
	public Optional<TraceSelection> at(Frame frame, int x, int y) {
		if (lane(frame) == null) {
			return Optional.empty();
		}
		long[] found = { TraceSelection.NO_REQUEST };
		int[] least = { NEAR * NEAR + 1 };
		visit(frame, (number, atX, atY) -> {
			int distance = (atX - x) * (atX - x) + (atY - y) * (atY - y);
			if (distance < least[0]) {
				least[0] = distance;
				found[0] = number;
			}
		});
		return found[0] == TraceSelection.NO_REQUEST ? Optional.empty() : Optional.of(TraceSelection.of(frame.trace(), found[0]));
	}

	@Override
	public String describe(Frame frame, int x, int y) {
		return at(frame, x, y).map(selection -> frame.trace().describe(selection.request()) + "\n" + TimeText.exact(selection.time())).orElse("");
	}

	@Override
	public boolean zoomValues(Frame frame, double factor, int y) {
		Lane lane = lane(frame);
		if (lane != null) {
			sectors = sectors.zoomed(factor, sectors.sector(y, frame.plot()), SectorScale.all(lane, frame.trace().duration()));
		}
		return true;
	}
}
