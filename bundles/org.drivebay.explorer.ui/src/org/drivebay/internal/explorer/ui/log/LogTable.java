// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.log;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.drivebay.remote.HostLogEntry;
import org.drivebay.ui.Images;
import org.drivebay.ui.Palette;
import org.drivebay.ui.Themes;
import org.drivebay.ui.viewer.AccessibleName;
import org.drivebay.ui.viewer.Columns;
import org.drivebay.ui.viewer.RowCopy;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A virtual table: only rows that come into sight are filled. */
final class LogTable {

	private final LogRows rows = new LogRows();
	private final Table table;
	private final LocalResourceManager images;

	LogTable(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		Themes.onChange(table, table::clearAll);
		images = new LocalResourceManager(JFaceResources.getResources(table.getDisplay()), table);
		table.setHeaderVisible(true);
		for (LogColumn column : LogColumn.values()) {
			Columns.add(table, column.style(), column.title(), column.width()).setMoveable(true);
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MouseHover, this::explain);
		AccessibleName.set(table, "Commands and file accesses on the hosts");
	}

	Table control() {
		return table;
	}

	int shown() {
		return rows.shown().size();
	}

	int hidden() {
		return rows.hidden();
	}

	/** Follows the end if the end was in sight. */
	void show(List<HostLogEntry> entries) {
		boolean atEnd = isEndVisible();
		List<HostLogEntry> selected = selected();
		if (rows.update(entries)) {
			table.setItemCount(shown());
		} else {
			redraw(selected);
		}
		if (atEnd && shown() > 0) {
			table.setTopIndex(shown() - 1);
		}
	}

	void setFilter(String text) {
		List<HostLogEntry> selected = selected();
		rows.setFilter(text);
		redraw(selected);
		if (shown() > 0) {
			table.setTopIndex(shown() - 1);
		}
	}

	void copy() {
		RowCopy.text(table.getDisplay(), selected().stream().map(LogTable::line).toList());
	}

	private static String line(HostLogEntry entry) {
		List<String> cells = new ArrayList<>();
		for (LogColumn column : LogColumn.values()) {
			cells.add(column == LogColumn.TEXT ? entry.text().replace('\t', ' ') : column.text(entry));
		}
		return cells.stream().collect(Collectors.joining("\t"));
	}

	private List<HostLogEntry> selected() {
		List<HostLogEntry> entries = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			if (index < shown()) {
				entries.add(rows.shown().get(index));
			}
		}
		return entries;
	}

	/** Rows have moved: the selection moves with its entries, not with their old places. */
	private void redraw(List<HostLogEntry> selected) {
		table.setItemCount(shown());
		table.clearAll();
		Map<HostLogEntry, Boolean> wanted = new IdentityHashMap<>();
		selected.forEach(entry -> wanted.put(entry, true));
		List<Integer> indices = new ArrayList<>();
		for (int i = 0; i < shown() && !wanted.isEmpty(); i++) {
			if (wanted.remove(rows.shown().get(i)) != null) {
				indices.add(i);
			}
		}
		int top = table.getTopIndex();
		table.deselectAll();
		table.select(indices.stream().mapToInt(Integer::intValue).toArray());
		table.setTopIndex(top);
	}

	private boolean isEndVisible() {
		int count = table.getItemCount();
		int rowHeight = Math.max(1, table.getItemHeight());
		int visible = Math.max(0, table.getClientArea().height - table.getHeaderHeight()) / rowHeight;
		return table.getTopIndex() + visible >= count - 1;
	}

	private void fill(Event event) {
		int index = event.index;
		if (!(event.item instanceof TableItem item) || index < 0 || index >= shown()) {
			return;
		}
		HostLogEntry entry = rows.shown().get(index);
		for (LogColumn column : LogColumn.values()) {
			item.setText(column.ordinal(), column.text(entry));
		}
		item.setForeground(LogColumn.OUTCOME.ordinal(), entry.failed() ? Palette.of(table).critical() : null);
		item.setImage(LogColumn.OUTCOME.ordinal(), entry.failed() ? images.create(Images.OVERLAY_CRITICAL.descriptor()) : null);
	}

	private void explain(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		int index = item == null ? -1 : table.indexOf(item);
		HostLogEntry entry = index >= 0 && index < shown() ? rows.shown().get(index) : null;
		table.setToolTipText(entry == null ? null : entry.text().replace("&", "&&") + "\n" + entry.outcome());
	}
}
