// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import org.drivebay.host.facts.NaturalOrder;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Sorts siblings by a column; groups keep their order. */
public final class ExplorerOrder extends ViewerComparator {

	private static final NaturalOrder NATURAL = NaturalOrder.INSTANCE;

	private ExplorerColumn column = ExplorerColumn.NAME;
	private boolean descending;

	public ExplorerColumn column() {
		return column;
	}

	public boolean descending() {
		return descending;
	}

	public void by(ExplorerColumn newColumn, boolean newDescending) {
		column = newColumn;
		descending = newDescending;
	}

	@Override
	public int compare(Viewer viewer, @Nullable Object left, @Nullable Object right) {
		if (left == null || right == null) {
			return 0;
		}
		if (left instanceof Group a && right instanceof Group b) {
			return a.kind().compareTo(b.kind());
		}
		int order = column == ExplorerColumn.SIZE ? Long.compare(NodeText.sectors(left), NodeText.sectors(right))
				: NATURAL.compare(column.text(left), column.text(right));
		if (order == 0) {
			return NATURAL.compare(NodeText.name(left), NodeText.name(right));
		}
		return descending ? -order : order;
	}
}
