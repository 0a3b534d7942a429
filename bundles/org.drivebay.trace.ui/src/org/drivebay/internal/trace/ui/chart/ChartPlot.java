// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.drivebay.internal.trace.ui.data.Columns;
import org.drivebay.internal.trace.ui.data.Lane;
import org.drivebay.internal.trace.ui.data.Quantity;
import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.Hills;
import org.drivebay.internal.trace.ui.draw.Legend;
import org.drivebay.internal.trace.ui.draw.Legend.Word;
import org.drivebay.internal.trace.ui.draw.Plot;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.internal.trace.ui.draw.TraceColors;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.eclipse.jdt.annotation.Nullable;

/** Throughput, operations and queue depth of the chosen device, one below the other. */
public final class ChartPlot implements Plot {

	private static final int GAP = 10;
	private static final int COLUMN = 3;
	private static final double HEADROOM = 1.15;
	private static final List<Quantity> QUANTITIES = List.of(Quantity.values());

	@Override
	public String name() {
		return "Charts";
	}

	@Override
	public void draw(Surface to, Frame frame) {
		Lane lane = lane(frame);
		if (lane != null) {
			double[][] rates = rates(frame, lane);
			for (Chart chart : Chart.values()) {
				draw(to, frame, chart, rates[chart.first().ordinal()], rates[chart.second().ordinal()]);
				legend(to, frame, chart, lane);
			}
		}
	}

	private static @Nullable Lane lane(Frame frame) {
		return frame.trace().devices().find(frame.device());
	}

	private static Area area(Frame frame, Chart chart) {
		return frame.plot().row(chart.ordinal(), Chart.values().length, GAP);
	}

	private static int columns(Frame frame) {
		return Math.max(1, frame.plot().width() / COLUMN);
	}

	/** In the charts' units, for each quantity, for each column. */
	private static double[][] rates(Frame frame, Lane lane) {
		TimeRange range = frame.time().range();
		int columns = columns(frame);
		double[][][] amounts = Columns.of(frame.trace(), frame.trace().devices().only(lane), QUANTITIES, range.from(), range.until(), columns);
		double[][] rates = new double[QUANTITIES.size()][];
		for (Chart chart : Chart.values()) {
			double factor = chart.factor() * columns / range.length();
			for (Quantity quantity : List.of(chart.first(), chart.second())) {
				rates[quantity.ordinal()] = Arrays.stream(amounts[quantity.ordinal()][0]).map(amount -> amount * factor).toArray();
			}
		}
		return rates;
	}

	private static void draw(Surface to, Frame frame, Chart chart, double[] first, double[] second) {
		Area area = area(frame, chart);
		double most = 0;
		for (int i = 0; i < first.length; i++) {
			most = Math.max(most, first[i] + second[i]);
		}
		ValueAxis axis = ValueAxis.upTo(most * HEADROOM);
		axis.draw(to, area, frame.colors(), chart.unit());
		var hills = new Hills(to, area, first.length, axis.top());
		hills.draw(chart.firstColor(frame.colors()), first);
		hills.draw(chart.secondColor(frame.colors()), second);
	}

	private static void legend(Surface to, Frame frame, Chart chart, Lane lane) {
		TraceColors colors = frame.colors();
		String device = chart == Chart.THROUGHPUT ? lane.name() + "   " : "";
		Legend.draw(to, area(frame, chart), colors, new Word(colors.text(), device), new Word(chart.firstColor(colors), "■ "), new Word(colors.text(), chart
				.firstName() + "   "), new Word(chart.secondColor(colors), "■ "), new Word(colors.text(), chart.secondName()));
	}

	@Override
	public Optional<TraceSelection> at(Frame frame, int x, int y) {
		return Optional.empty();
	}

	@Override
	public String describe(Frame frame, int x, int y) {
		Lane lane = lane(frame);
		for (Chart chart : Chart.values()) {
			if (lane != null && area(frame, chart).has(x, y)) {
				double[][] rates = rates(frame, lane);
				int column = Math.clamp((long) (x - frame.plot().x()) / COLUMN, 0, columns(frame) - 1);
				return TimeText.exact(frame.time().time(x)) + "\n" + value(chart, chart.firstName(), rates[chart.first().ordinal()][column]) + "\n" + value(
						chart, chart.secondName(), rates[chart.second().ordinal()][column]);
			}
		}
		return "";
	}

	private static String value(Chart chart, String name, double value) {
		return name + ": " + TimeText.amount(value) + " " + chart.unit();
	}
}
