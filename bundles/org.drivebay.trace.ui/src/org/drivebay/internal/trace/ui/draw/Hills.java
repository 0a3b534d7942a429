// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

/** Amounts over time as filled areas, each on top of those before it. One step for the surface each, however many columns there are. */
public final class Hills {

	private final Surface to;
	private final Area area;
	private final double most;
	private final double[] below;

	/** @param columns equal ones over the area @param most what reaches to the top of the area, above 0 */
	public Hills(Surface to, Area area, int columns, double most) {
		this.to = to;
		this.area = area;
		this.most = most;
		below = new double[columns];
	}

	/** @param amounts one for each column, at least 0 */
	public void draw(int color, double[] amounts) {
		int columns = below.length;
		double[] above = new double[columns];
		boolean any = false;
		for (int i = 0; i < columns; i++) {
			above[i] = amounts[i] + below[i];
			any |= amounts[i] > 0;
		}
		if (any) {
			int[] points = new int[8 * columns];
			for (int i = 0; i < columns; i++) {
				edge(points, 4 * i, i, i + 1, y(above[i]));
				int back = columns - 1 - i;
				edge(points, 4 * (columns + i), back + 1, back, y(below[back]));
			}
			to.polygon(color, points);
		}
		System.arraycopy(above, 0, below, 0, columns);
	}

	private void edge(int[] points, int at, int from, int until, int y) {
		points[at] = x(from);
		points[at + 1] = y;
		points[at + 2] = x(until);
		points[at + 3] = y;
	}

	private int x(int column) {
		return area.x() + area.width() * column / below.length;
	}

	/** Few are seen too. */
	private int y(double amount) {
		return area.bottom() - (int) Math.ceil(amount / most * (area.height() - 2));
	}
}
