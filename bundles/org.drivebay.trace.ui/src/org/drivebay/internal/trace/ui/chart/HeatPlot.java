// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.chart;

import java.util.Optional;

import org.drivebay.internal.trace.ui.data.Columns;
import org.drivebay.internal.trace.ui.data.HeatGrid;
import org.drivebay.internal.trace.ui.data.Lane;
import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.Legend;
import org.drivebay.internal.trace.ui.draw.Plot;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.internal.trace.ui.window.TraceSelection;

/** How many requests of the chosen device took how long from queued to completed: time to the right, what they took upwards, the more the darker. */
public final class HeatPlot implements Plot {

	private static final int COLUMN = 4;
	private static final int PAD = 6;
	private static final int LABEL_GAP = 18;
	private static final int COVERS = 0xff << 24;

	/** Rows of the grid that are drawn: those that have any, and one more at each end. */
	private record Rows(int first, int end) {

		int count() {
			return end - first;
		}
	}

	@Override
	public String name() {
		return "Latency heat map";
	}

	@Override
	public void draw(Surface to, Frame frame) {
		Lane lane = frame.trace().devices().find(frame.device());
		if (lane == null) {
			return;
		}
		int[][] counts = counts(frame, lane);
		Rows rows = rows(frame, lane);
		int columns = counts[0].length;
		int most = 1;
		for (int[] row : counts) {
			for (int count : row) {
				most = Math.max(most, count);
			}
		}
		int[] colors = new int[rows.count() * columns];
		for (int row = rows.first(); row < rows.end(); row++) {
			for (int column = 0; column < columns; column++) {
				int count = counts[row][column];
				// few are seen beside many
				double share = Math.log1p(count) / Math.log1p(most);
				colors[(rows.end() - 1 - row) * columns + column] = count == 0 ? 0 : COVERS | frame.colors().heat(share);
			}
		}
		to.cells(frame.plot(), columns, rows.count(), colors);
		axis(to, frame, rows);
		String words = lane.name() + "   1 – " + TimeText.amount(most);
		Legend.draw(to, frame.plot(), frame.colors(), new Legend.Word(frame.colors().text(), words));
	}

	private static int[][] counts(Frame frame, Lane lane) {
		return Columns.heat(frame.trace(), lane, frame.time().range().from(), frame.time().range().until(), Math.max(1, frame.plot().width() / COLUMN));
	}

	/** The same for the whole trace, so that rows stay where they are while one moves in time. */
	private static Rows rows(Frame frame, Lane lane) {
		int first = HeatGrid.ROWS;
		int end = 0;
		for (int row = 0; row < HeatGrid.ROWS; row++) {
			if (lane.heat().count(row, 0, frame.trace().duration() + 1) > 0) {
				first = Math.min(first, row);
				end = row + 1;
			}
		}
		return first > end ? new Rows(0, HeatGrid.ROWS) : new Rows(Math.max(0, first - 1), Math.min(HeatGrid.ROWS, end + 1));
	}

	private static void axis(Surface to, Frame frame, Rows rows) {
		Area plot = frame.plot();
		int every = 1;
		while (plot.height() * every / rows.count() < LABEL_GAP) {
			every *= 2;
		}
		for (int row = rows.first(); row <= rows.end(); row++) {
			if (row % every == 0) {
				int y = y(plot, rows, row);
				to.line(frame.colors().grid(), plot.x(), y, plot.right(), y);
				String label = TimeText.span(HeatGrid.least(row));
				to.text(frame.colors().muted(), label, TimeCanvas.MARGIN - PAD - to.textWidth(label), Math.clamp(y - to.textHeight() / 2, plot.y(), Math.max(
						plot.y(), plot.bottom() - to.textHeight())));
			}
		}
	}

	private static int y(Area plot, Rows rows, int row) {
		return plot.bottom() - plot.height() * (row - rows.first()) / rows.count();
	}

	@Override
	public Optional<TraceSelection> at(Frame frame, int x, int y) {
		return Optional.empty();
	}

	@Override
	public String describe(Frame frame, int x, int y) {
		Lane lane = frame.trace().devices().find(frame.device());
		if (lane == null || !frame.plot().has(x, y)) {
			return "";
		}
		Rows rows = rows(frame, lane);
		int[][] counts = counts(frame, lane);
		int row = rows.first() + (frame.plot().bottom() - 1 - y) * rows.count() / frame.plot().height();
		int column = (x - frame.plot().x()) * counts[0].length / frame.plot().width();
		return String.format("%,d requests took %s to %s", counts[row][column], TimeText.span(HeatGrid.least(row)), TimeText.span(HeatGrid.least(row + 1)));
	}
}
