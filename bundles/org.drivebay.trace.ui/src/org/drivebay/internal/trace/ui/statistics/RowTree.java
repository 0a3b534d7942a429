// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import java.util.HashSet;
import java.util.Set;

import org.drivebay.ui.viewer.RowCopy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Rows of numbers with more rows below them, shown anew again and again: what the user has closed stays closed. Ctrl+C copies. */
final class RowTree {

	private final Tree tree;
	/** by name, which is in the first column */
	private final Set<String> closed = new HashSet<>();

	/**
	 * A tree without rows.
	 *
	 * @param heads     of the columns; numbers stand below, words in the first one and below an empty head
	 * @param nameWidth of the first one, pixels
	 * @param width     of the others, pixels
	 */
	RowTree(Composite parent, String[] heads, int nameWidth, int width) {
		tree = new Tree(parent, SWT.FULL_SELECTION | SWT.MULTI);
		tree.setHeaderVisible(true);
		tree.setLinesVisible(true);
		for (String head : heads) {
			boolean first = tree.getColumnCount() == 0;
			var column = new TreeColumn(tree, first || head.isEmpty() ? SWT.LEFT : SWT.RIGHT);
			column.setText(head);
			column.setWidth(first ? nameWidth : width);
			column.setMoveable(!first);
		}
		tree.addListener(SWT.Collapse, event -> closed.add(((TreeItem) event.item).getText()));
		tree.addListener(SWT.Expand, event -> closed.remove(((TreeItem) event.item).getText()));
		tree.addListener(SWT.KeyDown, this::key);
	}

	Tree control() {
		return tree;
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
			RowCopy.selection(tree);
		}
	}

	/** Replaces all rows by those that are added meanwhile. */
	void show(Runnable adding) {
		tree.setRedraw(false);
		tree.removeAll();
		adding.run();
		for (TreeItem item : tree.getItems()) {
			item.setExpanded(!closed.contains(item.getText()));
		}
		tree.setRedraw(true);
	}

	TreeItem add(String[] cells) {
		return filled(new TreeItem(tree, SWT.NONE), cells);
	}

	static TreeItem addBelow(TreeItem row, String[] cells) {
		return filled(new TreeItem(row, SWT.NONE), cells);
	}

	private static TreeItem filled(TreeItem item, String[] cells) {
		item.setText(cells);
		return item;
	}
}
