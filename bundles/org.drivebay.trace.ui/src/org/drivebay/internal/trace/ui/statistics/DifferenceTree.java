// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import java.util.List;
import java.util.Locale;

import org.drivebay.ui.Palette;
import org.drivebay.ui.Themes;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** A row for each number of two traces: the left one, the right one, their ratio; and whether the right one is better or worse. */
final class DifferenceTree {

	private static final String[] HEADS = { "", "left", "right", "right : left", "" };
	private static final int RATIO = 3;
	private static final int NAME_WIDTH = 250;
	private static final int WIDTH = 98;

	private final RowTree rows;
	private List<Difference> shown = List.of();

	DifferenceTree(Composite parent) {
		rows = new RowTree(parent, HEADS, NAME_WIDTH, WIDTH);
		Themes.onChange(rows.control(), () -> show(shown));
	}

	Control control() {
		return rows.control();
	}

	/** Heads the columns with the names of the traces. */
	void name(String left, String right) {
		String[] names = { left, right };
		for (int i = 0; i < names.length; i++) {
			TreeColumn column = rows.control().getColumn(1 + i);
			column.setText(names[i]);
			column.setToolTipText(names[i]);
		}
	}

	void show(List<Difference> differences) {
		shown = differences;
		rows.show(() -> {
			for (Difference difference : differences) {
				TreeItem row = rows.add(cells(difference));
				colour(row, difference);
				for (Difference part : difference.parts()) {
					colour(RowTree.addBelow(row, cells(part)), part);
				}
			}
		});
	}

	private static String[] cells(Difference of) {
		double ratio = of.ratio();
		String times = Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.0f", ratio);
		String verdict = of.judged() == 0 ? "" : of.judged() > 0 ? "better" : "worse";
		return new String[] { of.name(), number(of, of.left()), number(of, of.right()), times, verdict };
	}

	private static String number(Difference of, double value) {
		return Double.isNaN(value) ? "–" : of.text().apply(value);
	}

	private void colour(TreeItem row, Difference of) {
		Palette palette = Palette.of(rows.control());
		Color color = of.judged() == 0 ? null : of.judged() > 0 ? palette.ok() : palette.warning();
		row.setForeground(RATIO, color);
		row.setForeground(RATIO + 1, color);
	}
}
