// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.scatter;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.Legend;
import org.drivebay.internal.trace.ui.draw.Plot;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.scatter.Points.Found;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.eclipse.jdt.annotation.Nullable;

/** Sectors over time: of the frame's device, or of an array. UI thread. */
public final class ScatterPlot implements Plot {

	private static final int PAD = 6;
	private static final int LABEL_GAP = 36;

	private Points points = new DevicePoints();
	private Object key = points;
	private SectorScale all = new SectorScale(0, 1);
	private SectorScale sectors = all;

	/** Shows other points from now on. */
	void show(Points others) {
		points = others;
	}

	@Override
	public String name() {
		return "Sectors over time";
	}

	@Override
	public void draw(Surface to, Frame frame) {
		if (scale(frame) == null) {
			return;
		}
		axis(to, frame);
		var cells = new Cells(frame.plot());
		points.mark(frame, sectors, cells);
		cells.draw(to, points.colors(frame.colors()));
		Legend.draw(to, frame.plot(), frame.colors(), new Legend.Word(frame.colors().text(), points.name(frame)));
		selected(to, frame);
	}

	/** What the user has zoomed to, as long as it is of the same; where all was seen, all is seen. Null if there is nothing. */
	private @Nullable SectorScale scale(Frame frame) {
		SectorScale now = points.all(frame);
		if (now == null) {
			return null;
		}
		if (sectors.equals(all) || !key.equals(points.key(frame))) {
			sectors = now;
		}
		key = points.key(frame);
		all = now;
		return sectors;
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
		OptionalLong sector = points.selected(frame);
		if (selection != null && sector.isPresent()) {
			int x = frame.time().x(selection.time());
			int y = sectors.y(sector.getAsLong(), frame.plot());
			to.frame(frame.colors().selected(), x - 5, y - 5, 11, 11);
			to.frame(frame.colors().selected(), x - 4, y - 4, 9, 9);
		}
	}

	private Optional<Found> find(Frame frame, int x, int y) {
		return scale(frame) == null ? Optional.empty() : points.nearest(frame, sectors, x, y);
	}

	@Override
	public Optional<TraceSelection> at(Frame frame, int x, int y) {
		return find(frame, x, y).map(Found::selection);
	}

	@Override
	public String describe(Frame frame, int x, int y) {
		return find(frame, x, y).map(Found::text).orElse("");
	}

	@Override
	public boolean zoomValues(Frame frame, double factor, int y) {
		SectorScale shown = scale(frame);
		if (shown != null) {
			sectors = shown.zoomed(factor, shown.sector(y, frame.plot()), all);
		}
		return true;
	}
}
