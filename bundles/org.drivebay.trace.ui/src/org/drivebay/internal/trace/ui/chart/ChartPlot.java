// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.chart;

import java.util.Optional;

import org.drivebay.internal.trace.ui.data.Columns;
import org.drivebay.internal.trace.ui.data.Lane;
import org.drivebay.internal.trace.ui.data.Quantity;
import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.Hills;
import org.drivebay.internal.trace.ui.draw.Plot;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.internal.trace.ui.window.TraceSelection;

/** Throughput, operations and queue depth of the chosen device, one below the other. */
public final class ChartPlot implements Plot {

	private static final int GAP = 10;
	private static final int COLUMN = 3;
	private static final int PAD = 6;

	@Override
	public String name() {
		return "Charts";
	}

	@Override
	public void draw(Surface to, Frame frame) {
		int lane = lane(frame);
		if (lane < 0) {
			return;
		}
		for (Chart chart : Chart.values()) {
			draw(to, frame, chart, lane);
		}
	}

	/** The number of the chosen device among all; -1 if the trace does not have it. */
	private static int lane(Frame frame) {
		Lane lane = frame.trace().devices().find(frame.device());
		return lane == null ? -1 : frame.trace().devices().list().indexOf(lane);
	}

	private static Area area(Frame frame, Chart chart) {
		return frame.plot().row(chart.ordinal(), Chart.values().length, GAP);
	}

	private static void draw(Surface to, Frame frame, Chart chart, int lane) {
		Area area = area(frame, chart);
		int columns = Math.max(1, frame.plot().width() / COLUMN);
		double[] first = rates(frame, chart, chart.first(), lane, columns);
		double[] second = rates(frame, chart, chart.second(), lane, columns);
		double most = 0;
		for (int i = 0; i < columns; i++) {
			most = Math.max(most, first[i] + second[i]);
		}
		ValueAxis axis = ValueAxis.upTo(most);
		axis.draw(to, area, frame.colors(), chart.unit());
		var hills = new Hills(to, area, columns, axis.top());
		hills.draw(chart.firstColor(frame.colors()), first);
		hills.draw(chart.secondColor(frame.colors()), second);
		legend(to, frame, chart, area);
	}

	private static double[] rates(Frame frame, Chart chart, Quantity quantity, int lane, int columns) {
		double[] amounts = Columns.of(frame.trace(), frame.trace().devices(), quantity, frame.time().range().from(), frame.time().range().until(), columns)[lane];
		double nanos = (double) frame.time().range().length() / columns;
		for (int i = 0; i < columns; i++) {
			amounts[i] *= chart.factor() / nanos;
		}
		return amounts;
	}

	private static void legend(Surface to, Frame frame, Chart chart, Area area) {
		Lane lane = frame.trace().devices().find(frame.device());
		String device = chart == Chart.THROUGHPUT && lane != null ? lane.name() + "   " : "";
		int width = to.textWidth(device + "■ " + chart.firstName() + "   ■ " + chart.secondName()) + 2 * PAD;
		int x = area.right() - width;
		to.alpha(210);
		to.fill(frame.colors().ground(), x, area.y() + 1, width, to.textHeight());
		to.alpha(255);
		x += PAD;
		x = put(to, frame.colors().text(), device, x, area);
		x = put(to, chart.firstColor(frame.colors()), "■ ", x, area);
		x = put(to, frame.colors().text(), chart.firstName() + "   ", x, area);
		x = put(to, chart.secondColor(frame.colors()), "■ ", x, area);
		put(to, frame.colors().text(), chart.secondName(), x, area);
	}

	private static int put(Surface to, int color, String text, int x, Area area) {
		to.text(color, text, x, area.y() + 1);
		return x + to.textWidth(text);
	}

	@Override
	public Optional<TraceSelection> at(Frame frame, int x, int y) {
		return Optional.empty();
	}

	@Override
	public String describe(Frame frame, int x, int y) {
		int lane = lane(frame);
		for (Chart chart : Chart.values()) {
			if (lane >= 0 && area(frame, chart).has(x, y)) {
				int columns = Math.max(1, frame.plot().width() / COLUMN);
				int column = Math.clamp((long) (x - frame.plot().x()) / COLUMN, 0, columns - 1);
				double first = rates(frame, chart, chart.first(), lane, columns)[column];
				double second = rates(frame, chart, chart.second(), lane, columns)[column];
				return TimeText.exact(frame.time().time(x)) + "\n" + TimeText.amount(first) + " " + chart.unit() + " " + chart.firstName() + "\n" + TimeText
						.amount(second) + " " + chart.unit() + " " + chart.secondName();
			}
		}
		return "";
	}
}
