// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.viewer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Copies rows as text, cells separated by tabs, columns as the user has ordered them. */
public final class RowCopy {

	private RowCopy() {
	}

	public static void selection(Tree tree) {
		List<String> lines = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			lines.add(line(tree.getColumnOrder(), item::getText));
		}
		text(tree.getDisplay(), lines);
	}

	public static void selection(Table table) {
		List<String> lines = new ArrayList<>();
		for (TableItem item : table.getSelection()) {
			lines.add(line(table.getColumnOrder(), item::getText));
		}
		text(table.getDisplay(), lines);
	}

	/** Nothing happens for no lines: an empty clipboard text is an error to SWT, and a loss to the user. */
	public static void text(Display display, List<String> lines) {
		if (lines.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { String.join(System.lineSeparator(), lines) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private static String line(int[] order, IntFunction<String> cell) {
		IntStream columns = order.length == 0 ? IntStream.of(0) : Arrays.stream(order);
		return columns.mapToObj(cell).map(text -> text.replace('\t', ' ').replace('\n', ' ')).collect(Collectors.joining("\t"));
	}
}
