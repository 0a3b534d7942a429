// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.events;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.drivebay.internal.trace.ui.draw.GcSurface;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TraceColors;
import org.drivebay.internal.trace.ui.events.EventRows.Order;
import org.drivebay.trace.Events;
import org.drivebay.ui.Themes;
import org.drivebay.ui.viewer.RowCopy;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Draws the rows that are seen and no others: SWT's own virtual table makes room for each of a hundred million. Arrows, Page and Home and End move, a click
 * on a head sorts, Ctrl+C copies.
 */
final class EventTable extends Canvas {

	private static final int PAD = 6;
	private static final EventColumn[] COLUMNS = EventColumn.values();

	private final LongConsumer select;
	private final Consumer<Order> sort;
	private @Nullable Events events;
	private EventRows rows = EventRows.NONE;
	private String problem = "";
	private long selected = -1;
	private int rowHeight = 20;

	/**
	 * An empty table.
	 *
	 * @param select told the number of the event that the user chooses
	 * @param sort   told by what the user wants rows sorted
	 */
	EventTable(Composite parent, LongConsumer select, Consumer<Order> sort) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
		this.select = select;
		this.sort = sort;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> layoutBars());
		addListener(SWT.MouseDown, this::down);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		getHorizontalBar().addListener(SWT.Selection, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = !problem.isEmpty() ? problem : selected < 0 ? "Events" : cells(selected).collect(Collectors.joining(" "));
			}
		});
		Themes.onChange(this, this::redraw);
	}

	/** Shows other rows; what was selected stays so. */
	void show(Events of, EventRows shown) {
		problem = "";
		set(of, shown);
	}

	/** Shows in place of rows why there are none. */
	void refuse(Events of, String why) {
		problem = why;
		set(of, EventRows.NONE);
	}

	private void set(Events of, EventRows shown) {
		events = of;
		rows = shown;
		layoutBars();
		redraw();
	}

	EventRows rows() {
		return rows;
	}

	/** Selects an event where it has a row, and shows it. @param number -1 for none */
	void reveal(long number) {
		selected = number;
		long row = number < 0 ? -1 : rows.row(number);
		if (row >= 0) {
			ScrollBar bar = getVerticalBar();
			int seen = Math.max(1, visibleRows());
			if (row < bar.getSelection() || row >= bar.getSelection() + seen) {
				bar.setSelection((int) Math.max(0, row - seen / 2));
			}
		}
		redraw();
	}

	/** What stands in a row now, as a user reads it. @param line from 0, of those that are seen */
	List<String> line(int line) {
		long row = getVerticalBar().getSelection() + (long) line;
		return row < rows.count() ? cells(rows.event(row)).toList() : List.of();
	}

	private Stream<String> cells(long number) {
		Events shown = events;
		if (shown == null || number >= shown.count()) {
			return Stream.empty();
		}
		Events.Cursor cursor = shown.cursor().moveTo(number);
		return Arrays.stream(COLUMNS).map(column -> column.text(cursor));
	}

	private int visibleRows() {
		return Math.max(1, getClientArea().height / rowHeight - 1);
	}

	private void layoutBars() {
		var gc = new GC(this);
		rowHeight = gc.getFontMetrics().getHeight() + 4;
		gc.dispose();
		int count = (int) Math.min(rows.count(), Integer.MAX_VALUE);
		int seen = visibleRows();
		ScrollBar vertical = getVerticalBar();
		vertical.setValues(Math.clamp(vertical.getSelection(), 0, Math.max(0, count - seen)), 0, Math.max(1, count), Math.clamp(seen, 1, Math.max(1, count)), 1,
				Math.max(1, seen - 1));
		int width = Arrays.stream(COLUMNS).mapToInt(EventColumn::width).sum();
		int client = Math.max(1, getClientArea().width);
		ScrollBar horizontal = getHorizontalBar();
		horizontal.setValues(Math.clamp(horizontal.getSelection(), 0, Math.max(0, width - client)), 0, width, Math.min(width, client), 16, client);
		horizontal.setVisible(width > client);
	}

	private void paint(GC gc) {
		var to = new GcSurface(gc);
		TraceColors colors = TraceColors.of(this);
		var client = getClientArea();
		to.fill(colors.ground(), 0, 0, client.width, client.height);
		Events shown = events;
		long first = getVerticalBar().getSelection();
		int lines = client.height / rowHeight;
		Events.@Nullable Cursor cursor = shown == null ? null : shown.cursor();
		for (int line = 0; cursor != null && line < lines && first + line < rows.count(); line++) {
			long number = rows.event(first + line);
			row(to, colors, (line + 1) * rowHeight, client.width, cursor.moveTo(number), number == selected, line % 2 == 1);
		}
		to.text(colors.lost(), problem, PAD, rowHeight + PAD);
		heads(to, colors, client.width);
	}

	private void row(Surface to, TraceColors colors, int y, int width, Events.Cursor event, boolean isSelected, boolean band) {
		if (isSelected) {
			to.fill(TraceColors.mix(colors.ground(), colors.inDevice(), 0.35), 0, y, width, rowHeight);
		} else if (band) {
			to.fill(colors.band(), 0, y, width, rowHeight);
		}
		int x = -getHorizontalBar().getSelection();
		for (EventColumn column : COLUMNS) {
			cell(to, column == EventColumn.ERROR ? colors.selected() : colors.text(), column.text(event), column, x, y);
			x += column.width();
		}
	}

	private void cell(Surface to, int color, String text, EventColumn column, int x, int y) {
		String shown = Surface.fitting(to, text, column.width() - 2 * PAD);
		to.text(color, shown, column.right() ? x + column.width() - PAD - to.textWidth(shown) : x + PAD, y + 2);
	}

	private void heads(Surface to, TraceColors colors, int width) {
		to.fill(TraceColors.mix(colors.ground(), colors.grid(), 0.6), 0, 0, width, rowHeight);
		int x = -getHorizontalBar().getSelection();
		for (EventColumn column : COLUMNS) {
			boolean sorted = rows.order().column() == column;
			String arrow = sorted ? rows.order().descending() ? " ▾" : " ▴" : "";
			cell(to, sorted ? colors.text() : colors.muted(), column.head() + arrow, column, x, 0);
			x += column.width();
			to.line(colors.grid(), x - 1, 0, x - 1, rowHeight);
		}
		to.line(colors.muted(), 0, rowHeight - 1, width, rowHeight - 1);
	}

	private void down(Event event) {
		setFocus();
		if (event.y >= rowHeight) {
			choose(getVerticalBar().getSelection() + event.y / rowHeight - 1L);
			return;
		}
		int x = -getHorizontalBar().getSelection();
		for (EventColumn column : COLUMNS) {
			if (event.x >= x && event.x < x + column.width()) {
				boolean again = rows.order().column() == column;
				sort.accept(new Order(column, again && !rows.order().descending()));
			}
			x += column.width();
		}
	}

	private void choose(long row) {
		if (row >= 0 && row < rows.count()) {
			reveal(rows.event(row));
			select.accept(selected);
		}
	}

	private void key(Event event) {
		long row = selected < 0 ? -1 : rows.row(selected);
		long last = rows.count() - 1;
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> choose(Math.min(last, row + 1));
			case SWT.ARROW_UP -> choose(Math.max(0, row - 1));
			case SWT.PAGE_DOWN -> choose(Math.min(last, row + visibleRows()));
			case SWT.PAGE_UP -> choose(Math.max(0, row - visibleRows()));
			case SWT.HOME -> choose(0);
			case SWT.END -> choose(last);
			case 'c' -> {
				if ((event.stateMask & SWT.MOD1) != 0 && row >= 0) {
					RowCopy.text(getDisplay(), List.of(cells(selected).collect(Collectors.joining("\t"))));
				}
			}
			default -> {
				// not ours
			}
		}
	}
}
