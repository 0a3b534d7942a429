// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.events;

import java.util.Arrays;
import java.util.Comparator;

import org.drivebay.trace.Events;
import org.drivebay.trace.Filter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Which events stand in the table, in which order. Safe for several threads.
 *
 * @param first   of all events, if there are no numbers
 * @param count   of rows
 * @param numbers of the events, row by row; empty if all events from the first one on are shown
 * @param order   of the rows
 * @param cut     whether there would be more rows than memory is spent for
 */
record EventRows(long first, long count, long[] numbers, Order order, boolean cut) {

	/** Rows of a filter. */
	static final int MOST_CHOSEN = 4_000_000;

	/** Rows that are sorted. */
	static final int MOST_SORTED = 1_000_000;

	static final EventRows NONE = new EventRows(0, 0, new long[0], Order.TIME, false);

	private static final int FIRST_CAPACITY = 1 << 12;
	private static final int ASK_EVERY = 1 << 14;

	/** By a column. */
	record Order(EventColumn column, boolean descending) {

		static final Order TIME = new Order(EventColumn.TIME, false);
	}

	/**
	 * Looks at each event of a range, unless all are wanted in the order of time.
	 *
	 * @param from  number of the first event
	 * @param until behind the last one
	 * @throws OperationCanceledException when the monitor is
	 */
	static EventRows of(Events events, long from, long until, Filter filter, Order order, IProgressMonitor monitor) {
		if (filter.equals(Filter.EVERYTHING) && order.equals(Order.TIME)) {
			return new EventRows(from, Math.max(0, until - from), new long[0], order, false);
		}
		Events.Cursor cursor = events.cursor();
		int most = order.equals(Order.TIME) ? MOST_CHOSEN : MOST_SORTED;
		long[] chosen = new long[FIRST_CAPACITY];
		int count = 0;
		boolean cut = false;
		for (long number = from; number < until && !cut; number++) {
			if (filter.test(cursor.moveTo(number))) {
				cut = count == most;
				if (!cut) {
					chosen = count == chosen.length ? Arrays.copyOf(chosen, 2 * count) : chosen;
					chosen[count++] = number;
				}
			}
			if (number % ASK_EVERY == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
		}
		long[] numbers = Arrays.copyOf(chosen, count);
		return new EventRows(0, count, order.equals(Order.TIME) ? numbers : sorted(cursor, numbers, order), order, cut);
	}

	private static long[] sorted(Events.Cursor cursor, long[] numbers, Order order) {
		record Row(long number, long key) {
		}
		Comparator<Row> byKey = Comparator.comparingLong(Row::key);
		return Arrays.stream(numbers).mapToObj(number -> new Row(number, order.column().key(cursor.moveTo(number)))).sorted(order.descending() ? byKey.reversed()
				: byKey).mapToLong(Row::number).toArray();
	}

	/** The number of the event in a row. */
	long event(long row) {
		return numbers.length == 0 ? first + row : numbers[(int) row];
	}

	/** The row of an event; in the order of time, that of the next one if it has none. -1 if there is no row. */
	long row(long event) {
		if (count == 0) {
			return -1;
		}
		if (numbers.length == 0) {
			return Math.clamp(event - first, 0, count - 1);
		}
		if (order.equals(Order.TIME)) {
			int found = Arrays.binarySearch(numbers, event);
			return Math.clamp(found < 0 ? -found - 1 : found, 0, (int) count - 1);
		}
		int row = 0;
		while (row < numbers.length && numbers[row] != event) {
			row++;
		}
		return row < numbers.length ? row : -1;
	}
}
