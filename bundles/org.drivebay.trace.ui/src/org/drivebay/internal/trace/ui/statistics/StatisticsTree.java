// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import java.util.HashSet;
import java.util.Set;

import org.drivebay.internal.trace.ui.statistics.WindowStatistics.Named;
import org.drivebay.trace.Histogram;
import org.drivebay.trace.Phase;
import org.drivebay.trace.RequestGroup;
import org.drivebay.ui.viewer.RowCopy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** A row for each group of requests, and below it one for each of its phases. */
final class StatisticsTree {

	private static final int NAME_WIDTH = 250;
	private static final int WIDTH = 84;

	private final Tree tree;
	/** names of groups that the user has closed */
	private final Set<String> closed = new HashSet<>();

	StatisticsTree(Composite parent) {
		tree = new Tree(parent, SWT.FULL_SELECTION | SWT.MULTI);
		tree.setHeaderVisible(true);
		tree.setLinesVisible(true);
		for (String head : PhaseText.HEADS) {
			boolean first = tree.getColumnCount() == 0;
			var column = new TreeColumn(tree, first ? SWT.LEFT : SWT.RIGHT);
			column.setText(head);
			column.setWidth(first ? NAME_WIDTH : WIDTH);
			column.setMoveable(!first);
		}
		tree.addListener(SWT.Collapse, event -> closed.add(((TreeItem) event.item).getText()));
		tree.addListener(SWT.Expand, event -> closed.remove(((TreeItem) event.item).getText()));
		tree.addListener(SWT.KeyDown, this::key);
	}

	Control control() {
		return tree;
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
			RowCopy.selection(tree);
		}
	}

	void show(WindowStatistics statistics) {
		tree.setRedraw(false);
		tree.removeAll();
		for (Named group : statistics.groups()) {
			add(group.name(), group.requests());
		}
		if (statistics.groups().size() > 1) {
			add("all", statistics.all());
		}
		tree.setRedraw(true);
	}

	private void add(String name, RequestGroup group) {
		var item = new TreeItem(tree, SWT.NONE);
		item.setText(PhaseText.row(name, group));
		for (Phase phase : Phase.values()) {
			Histogram spans = group.phase(phase);
			if (spans != null && phase != Phase.Q2C) {
				new TreeItem(item, SWT.NONE).setText(PhaseText.row(PhaseText.meaning(phase), spans));
			}
		}
		item.setExpanded(!closed.contains(name));
	}
}
