// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.viewer;

import java.util.function.Function;

import org.drivebay.ui.Palette;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Paints a progress bar with its text into one column of a tree. The item keeps the text too, for copying and for screen readers; only its
 * drawing is taken over, and only where there is a bar.
 */
public final class BarPainter {

	private static final int MARGIN = 2;
	private static final String SEPARATOR = " · ";

	private final Tree tree;
	private final int column;
	private final Function<Object, @Nullable Double> fraction;

	/** @param fraction 0 to 1 of an item's data, or null for a plain cell */
	public static void install(Tree tree, int column, Function<Object, @Nullable Double> fraction) {
		var painter = new BarPainter(tree, column, fraction);
		tree.addListener(SWT.EraseItem, painter::erase);
		tree.addListener(SWT.PaintItem, painter::paint);
	}

	private BarPainter(Tree tree, int column, Function<Object, @Nullable Double> fraction) {
		this.tree = tree;
		this.column = column;
		this.fraction = fraction;
	}

	private @Nullable Double fraction(Event event) {
		Object data = event.index == column && event.item != null ? event.item.getData() : null;
		return data == null ? null : fraction.apply(data);
	}

	/** Leaves out parts from the end: they are in the order of their weight. */
	private static String fitting(GC gc, String text, int width) {
		String fits = text;
		int cut = fits.lastIndexOf(SEPARATOR);
		while (cut > 0 && gc.textExtent(fits).x > width) {
			fits = fits.substring(0, cut);
			cut = fits.lastIndexOf(SEPARATOR);
		}
		return fits;
	}

	private void erase(Event event) {
		if (fraction(event) != null) {
			event.detail &= ~SWT.FOREGROUND;
		}
	}

	private void paint(Event event) {
		Double done = fraction(event);
		if (done == null || !(event.item instanceof TreeItem item)) {
			return;
		}
		GC gc = event.gc;
		Palette palette = Palette.of(tree);
		Rectangle cell = item.getBounds(column);
		int height = cell.height - 2 * MARGIN;
		int width = Math.max(0, tree.getColumn(column).getWidth() - 3 * MARGIN);
		int alpha = gc.getAlpha();
		gc.setAlpha(50);
		gc.setBackground(palette.muted());
		gc.fillRoundRectangle(cell.x, cell.y + MARGIN, width, height, 4, 4);
		gc.setAlpha(130);
		gc.setBackground(palette.accent());
		gc.fillRoundRectangle(cell.x, cell.y + MARGIN, (int) Math.round(width * done), height, 4, 4);
		gc.setAlpha(alpha);
		gc.setForeground((event.detail & SWT.SELECTED) != 0 ? gc.getForeground() : tree.getForeground());
		String text = fitting(gc, item.getText(column), width - 2 * MARGIN);
		int y = cell.y + Math.max(0, (cell.height - gc.textExtent(text).y) / 2);
		gc.drawText(text, cell.x + 2 * MARGIN, y, true);
	}
}
