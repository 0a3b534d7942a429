// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What to draw of a window: a number for each of some equal columns. From the requests themselves while they are few, else from sums. */
public final class Columns {

	/** Requests that are looked at for one picture. */
	static final int MOST_LOOKED_AT = 24_000;

	private Columns() {
	}

	/**
	 * Some quantities in some lanes.
	 *
	 * @param from    ns since the trace's first event
	 * @param until   behind the window
	 * @param columns at least 1
	 * @return for each quantity, for each lane, for each column
	 */
	public static double[][][] of(LoadedTrace trace, Lanes lanes, List<Quantity> quantities, long from, long until, int columns) {
		List<List<Sums>> sums = quantities.stream().map(quantity -> lanes.list().stream().map(lane -> lane.sums(quantity)).toList()).toList();
		boolean coarse = !lanes.list().isEmpty() && sums.getFirst().getFirst().width() * columns > until - from;
		boolean direct = coarse && trace.index().isWithin(from, until, MOST_LOOKED_AT);
		List<List<Sums>> read = direct ? direct(trace, lanes, quantities, from, until, columns) : sums;
		long origin = direct ? from : 0;
		double[][][] result = new double[quantities.size()][lanes.list().size()][];
		for (int quantity = 0; quantity < result.length; quantity++) {
			for (int lane = 0; lane < result[quantity].length; lane++) {
				result[quantity][lane] = columns(read.get(quantity).get(lane), from - origin, until - origin, columns);
			}
		}
		return result;
	}

	private static double[] columns(Sums sums, long from, long until, int columns) {
		double[] result = new double[columns];
		double before = sums.before(from);
		for (int column = 0; column < columns; column++) {
			double behind = sums.before(from + (until - from) * (column + 1.0) / columns);
			result[column] = behind - before;
			before = behind;
		}
		return result;
	}

	private static List<List<Sums>> direct(LoadedTrace trace, Lanes lanes, List<Quantity> quantities, long from, long until, int columns) {
		List<List<Sums>> sums = new ArrayList<>();
		quantities.forEach(quantity -> sums.add(Stream.generate(() -> new Sums(until - from, columns)).limit(lanes.list().size()).toList()));
		var view = new RequestView(trace.requests());
		trace.index().visit(from, until, MOST_LOOKED_AT, number -> {
			int lane = lanes.laneOf(trace.requests(), number);
			if (lane != Lanes.NONE) {
				view.moveTo(number);
				for (int i = 0; i < quantities.size(); i++) {
					quantities.get(i).add(sums.get(i).get(lane), view, from);
				}
			}
		});
		sums.forEach(list -> list.forEach(Sums::complete));
		return sums;
	}

	/**
	 * How many requests of a device took how long.
	 *
	 * @param most columns, at least 1
	 * @return for each row of {@link HeatGrid}, for each column; these are fewer where the window is short and has many requests
	 */
	public static int[][] heat(LoadedTrace trace, Lane lane, long from, long until, int most) {
		boolean coarse = lane.heat().width() * most > until - from;
		boolean direct = coarse && trace.index().isWithin(from, until, MOST_LOOKED_AT);
		int columns = coarse && !direct ? (int) Math.clamp((until - from) / lane.heat().width(), 1, most) : most;
		HeatGrid grid = lane.heat();
		if (direct) {
			HeatGrid fine = new HeatGrid(until - from, columns);
			var view = new RequestView(trace.requests());
			trace.index().visit(from, until, MOST_LOOKED_AT, number -> {
				if (trace.requests().device(number) == lane.key()) {
					view.moveTo(number);
					fine.add(view.completed() - from, view.completed() - view.queued());
				}
			});
			grid = fine.complete();
		}
		long origin = direct ? from : 0;
		int[][] result = new int[HeatGrid.ROWS][columns];
		for (int column = 0; column < columns; column++) {
			long left = from - origin + (until - from) * column / columns;
			long right = from - origin + (until - from) * (column + 1) / columns;
			for (int row = 0; row < HeatGrid.ROWS; row++) {
				result[row][column] = grid.count(row, left, right);
			}
		}
		return result;
	}
}
