// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import java.util.List;
import java.util.stream.Stream;

/** What to draw of a window: a number for each of some equal columns. From the requests themselves while they are few, else from sums. */
public final class Columns {

	/** Requests that are looked at for one picture. */
	static final int MOST_LOOKED_AT = 40_000;

	private Columns() {
	}

	/**
	 * A quantity in all lanes.
	 *
	 * @param from    ns since the trace's first event
	 * @param until   behind the window
	 * @param columns at least 1
	 * @return for each lane, for each column
	 */
	public static double[][] of(LoadedTrace trace, Lanes lanes, Quantity quantity, long from, long until, int columns) {
		List<Sums> sums = lanes.list().stream().map(lane -> lane.sums(quantity)).toList();
		boolean coarse = !sums.isEmpty() && sums.getFirst().width() * columns > until - from;
		boolean direct = coarse && trace.index().isWithin(from, until, MOST_LOOKED_AT);
		List<Sums> read = direct ? direct(trace, lanes, quantity, from, until, columns) : sums;
		long origin = direct ? from : 0;
		double[][] result = new double[sums.size()][columns];
		for (int lane = 0; lane < result.length; lane++) {
			double before = read.get(lane).before(from - origin);
			for (int column = 0; column < columns; column++) {
				double until0 = read.get(lane).before(from - origin + (until - from) * (column + 1.0) / columns);
				result[lane][column] = until0 - before;
				before = until0;
			}
		}
		return result;
	}

	private static List<Sums> direct(LoadedTrace trace, Lanes lanes, Quantity quantity, long from, long until, int columns) {
		List<Sums> sums = Stream.generate(() -> new Sums(until - from, columns)).limit(lanes.list().size()).toList();
		var view = new RequestView(trace.requests());
		trace.index().visit(from, until, MOST_LOOKED_AT, number -> quantity.add(sums.get(lanes.laneOf(trace.requests(), number)), view.moveTo(number), from));
		sums.forEach(Sums::complete);
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
