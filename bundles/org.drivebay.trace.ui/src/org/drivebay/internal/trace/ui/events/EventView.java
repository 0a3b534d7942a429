// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.events;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.events.EventRows.Order;
import org.drivebay.internal.trace.ui.window.LateJob;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.internal.trace.ui.window.TraceView;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.drivebay.trace.Events;
import org.drivebay.trace.Filter;
import org.drivebay.ui.UI;
import org.drivebay.ui.viewer.FilterField;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The events of the window, or of the whole trace, that a filter chooses. */
public final class EventView extends TraceView {

	public static final String ID = "org.drivebay.trace.ui.view.events";

	private static final String HINT = "Filter: device = 9,5 and action = Q and process ~ fio";
	private static final String HELP = """
			Fields: time, device, cpu, pid, process, action, rwbs, sector, sectors, error
			= != < <= > >=, in FROM..TO, ~ for a part of a text; and, or, not, parentheses""";

	private final LateJob reading = new LateJob("Choose events");
	private Composite area;
	private FilterField field;
	private Button onlySeen;
	private Label state;
	private EventTable table;
	private Order order = Order.TIME;

	@Override
	protected void createContent(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		var bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 3).spacing(10, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		bar.setToolTipText(HELP);
		field = new FilterField(bar, HINT, text -> read());
		onlySeen = new Button(bar, SWT.CHECK);
		onlySeen.setText("&Only what is seen");
		onlySeen.setSelection(true);
		onlySeen.addListener(SWT.Selection, event -> read());
		state = new Label(bar, SWT.NONE);
		GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(state);
		table = new EventTable(area, this::select, wanted -> {
			order = wanted;
			read();
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		field.returnsTo(table);
	}

	@Override
	protected boolean focusContent() {
		return table.setFocus();
	}

	@Override
	protected void update(TraceWindow of, LoadedTrace trace, Change changed) {
		if (changed == Change.TRACE || changed == Change.RANGE && onlySeen.getSelection()) {
			read();
		} else if (changed == Change.SELECTION || changed == Change.CURSOR) {
			reveal(of, trace);
		}
	}

	/** The first event at the cursor's time; of several at the same time that of the selection. */
	private void reveal(TraceWindow of, LoadedTrace trace) {
		if (of.cursor() == TraceWindow.NOWHERE) {
			return;
		}
		Events events = trace.events();
		TraceSelection selection = of.selection();
		long number = events.at(of.cursor());
		if (selection != null && selection.time() == of.cursor()) {
			Events.Cursor cursor = events.cursor();
			for (long next = number; next < events.count() && cursor.moveTo(next).time() == selection.time(); next++) {
				if (cursor.device() == selection.device() && cursor.sector() == selection.sector()) {
					number = next;
					break;
				}
			}
		}
		table.reveal(number < events.count() ? number : -1);
	}

	private void read() {
		TraceWindow shown = window();
		LoadedTrace trace = shown == null ? null : shown.trace();
		if (shown == null || trace == null) {
			return;
		}
		Filter filter;
		try {
			filter = Filter.parse(field.text());
		} catch (IllegalArgumentException e) {
			table.refuse(trace.events(), String.valueOf(e.getMessage()));
			say("This is no filter", String.valueOf(e.getMessage()));
			return;
		}
		TimeRange range = shown.range();
		boolean all = !onlySeen.getSelection();
		Order wanted = order;
		reading.schedule(monitor -> {
			Events events = trace.events();
			long from = all ? 0 : events.at(range.from());
			EventRows rows = EventRows.of(events, from, all ? events.count() : events.at(range.until()), filter, wanted, monitor);
			UI.async(area, () -> show(events, rows));
		});
	}

	private void show(Events events, EventRows rows) {
		table.show(events, rows);
		String count = (rows.cut() ? "The first " : "") + String.format("%,d events", rows.count());
		say(count, count);
	}

	private void say(String text, String tip) {
		state.setText(text);
		state.setToolTipText(tip);
	}

	private void select(long number) {
		TraceWindow shown = window();
		LoadedTrace trace = shown == null ? null : shown.trace();
		if (shown != null && trace != null) {
			Events.Cursor event = trace.events().cursor().moveTo(number);
			shown.select(new TraceSelection(event.time(), event.device(), event.sector(), event.sectors(), TraceSelection.NO_REQUEST));
		}
	}

	@Override
	public void dispose() {
		reading.cancel();
		super.dispose();
	}
}
