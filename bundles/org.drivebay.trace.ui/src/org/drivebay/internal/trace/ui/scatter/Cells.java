// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.scatter;

import java.util.Arrays;

import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TraceColors;

/** Points as a grid, so that drawing costs the same for however many. */
final class Cells {

	/** Pixels, each way. */
	static final int CELL = 2;

	/** Some request, not known which. */
	static final byte SOME = 1;
	static final byte WRITE = 2;
	static final byte READ = 3;

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

	/** From one x to another, in pixels. */
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

	void draw(Surface to, TraceColors colors) {
		int some = TraceColors.mix(colors.ground(), colors.muted(), SHINES);
		int[] of = { 0, COVERS | some, COVERS | colors.write(), COVERS | colors.read() };
		int[] grid = new int[marks.length];
		Arrays.setAll(grid, i -> of[marks[i]]);
		to.cells(new Area(area.x(), area.y(), columns * CELL, rows * CELL), columns, rows, grid);
	}
}
