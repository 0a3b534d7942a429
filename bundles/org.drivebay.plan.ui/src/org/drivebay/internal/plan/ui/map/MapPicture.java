// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Some rows of a block map as a picture that does not scroll: heads, row numbers, cells.
 *
 * @param first     row
 * @param rows      how many, at most as many as there are
 * @param cellWidth in pixels, gap included
 */
public record MapPicture(BlockMap map, long first, int rows, int cellWidth) {

	static final int GAP = 2;
	/** Left of the cells, for row numbers of up to twelve digits. */
	static final int MARGIN = 96;
	private static final int SMALL_MARGIN = 40;

	public MapPicture {
		rows = (int) Math.clamp(map.rows() - first, 0, rows);
	}

	/** Row numbers of few digits need less room. */
	int margin() {
		return first + rows < 1000 ? SMALL_MARGIN : MARGIN;
	}

	/** In pixels. */
	public Point size() {
		return new Point(margin() + map.columns() * cellWidth, BlockMapCanvas.HEAD_HEIGHT + rows * BlockMapCanvas.ROW_HEIGHT);
	}

	Rectangle head(int role) {
		return new Rectangle(margin() + role * cellWidth, 2, cellWidth - GAP, BlockMapCanvas.HEAD_HEIGHT - 4);
	}

	/** @param row counted from the first */
	Rectangle cell(int row, int role) {
		return new Rectangle(margin() + role * cellWidth, BlockMapCanvas.HEAD_HEIGHT + row * BlockMapCanvas.ROW_HEIGHT, cellWidth - GAP,
				BlockMapCanvas.ROW_HEIGHT - GAP);
	}

	/** At the top left of what is drawn on. */
	public void draw(GC gc, PlanColors colors) {
		Point size = size();
		gc.setBackground(colors.canvas());
		gc.fillRectangle(0, 0, size.x, size.y);
		var painter = new BlockPainter(gc, colors);
		for (int role = 0; role < map.columns(); role++) {
			painter.head(map.members().get(role), role, map.failed().get(role), head(role));
			for (int row = 0; row < rows; row++) {
				painter.paint(map.cell(first + row, role), cell(row, role));
			}
		}
		for (int row = 0; row < rows; row++) {
			Rectangle cell = cell(row, 0);
			painter.rowNumber(first + row, new Rectangle(0, cell.y, margin(), cell.height));
		}
	}
}
