// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import java.util.Arrays;
import java.util.Map;
import java.util.WeakHashMap;

import org.drivebay.ui.viewer.Flash;
import org.drivebay.ui.viewer.SyncProgress;

/** Finds the cells whose text differs from the last time, and makes them flash. A running progress does not: it changes every time. */
public final class CellChanges {

	private final Flash flash;
	private final Map<Object, String[]> shown = new WeakHashMap<>();

	public CellChanges(Flash flash) {
		this.flash = flash;
	}

	/** Takes the row as it is, without flashing. */
	public void learn(Object element) {
		shown.put(element, cells(element));
	}

	/** Marks what is new since the last time. */
	public void update(Object element) {
		String[] now = cells(element);
		String[] before = shown.put(element, now);
		if (before == null) {
			return;
		}
		for (ExplorerColumn column : ExplorerColumn.values()) {
			boolean progress = column == ExplorerColumn.STATE && SyncProgress.of(element) != null;
			if (!progress && !now[column.ordinal()].equals(before[column.ordinal()])) {
				flash.mark(element, column.ordinal());
			}
		}
	}

	private static String[] cells(Object element) {
		return Arrays.stream(ExplorerColumn.values()).map(column -> column.text(element)).toArray(String[]::new);
	}
}
