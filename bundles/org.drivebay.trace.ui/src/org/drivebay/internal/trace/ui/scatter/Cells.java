// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.scatter;

import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TraceColors;

/** Points as a grid, so that drawing costs the same for however many. */
final class Cells {

	/** Pixels, each way. */
	static final int CELL = 2;

	private static final int COVERS = 0xff << 24;
	private static final double SHINES = 0.6;

	private final int columns;
	private final int rows;
	private final Area area;
	private final byte[] marks;

	Cells(Area area) {
		columns = Math.max(1, area.width() / CELL);
		rows = Math.max(1, area.height() / CELL);
		this.area = area;
		marks = new byte[columns * rows];
	}

	int columns() {
		return columns;
	}

	/** What is there but not known well, in a colour near to the ground. */
	static int faint(TraceColors colors) {
		return TraceColors.mix(colors.ground(), colors.muted(), SHINES);
	}

	/** From one x to another, in pixels. @param what a number from 1 on; the greater covers the less */
	void mark(int x, int untilX, int y, byte what) {
		int row = (y - area.y()) / CELL;
		if (y >= area.y() && row < rows) {
			int first = Math.max(0, (x - area.x()) / CELL);
			int last = Math.min(columns - 1, (untilX - area.x()) / CELL);
			for (int column = first; column <= last; column++) {
				marks[row * columns + column] = (byte) Math.max(what, marks[row * columns + column]);
			}
		}
	}

	/** @param colors of the marks, by their number */
	void draw(Surface to, int[] colors) {
		int[] grid = new int[marks.length];
		for (int i = 0; i < grid.length; i++) {
			grid[i] = marks[i] == 0 ? 0 : COVERS | colors[marks[i]];
		}
		to.cells(new Area(area.x(), area.y(), columns * CELL, rows * CELL), columns, rows, grid);
	}
}
