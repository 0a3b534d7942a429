// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.figure;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;

/** The places of an array side by side, each with its role or S for a spare. Lines to members end below them. */
public final class SlotStrip extends Figure {

	/**
	 * One place.
	 *
	 * @param filled whether a device is there
	 */
	public record Cell(String label, boolean filled, boolean spare) {
	}

	private static final int WIDTH = 26;
	private static final int HEIGHT = 18;
	private static final int GAP = 2;

	private List<Cell> cells = List.of();
	private PlanColors colors;

	public void show(List<Cell> shown, PlanColors palette) {
		cells = shown;
		colors = palette;
		revalidate();
		repaint();
	}

	@Override
	public Dimension getPreferredSize(int widthHint, int heightHint) {
		return new Dimension(cells.isEmpty() ? 0 : cells.size() * (WIDTH + GAP) - GAP, cells.isEmpty() ? 0 : HEIGHT);
	}

	/** Below the middle of a place, in the strip's coordinates. */
	public Point foot(int index) {
		Rectangle cell = cell(index);
		return new Point(cell.x + cell.width / 2, cell.y + cell.height);
	}

	/** What is shown. */
	public List<Cell> cells() {
		return cells;
	}

	/** They share the strip's width, so that the feet are as far apart as can be. */
	public Rectangle cell(int index) {
		Rectangle area = getBounds();
		int count = Math.max(1, cells.size());
		int left = area.x + index * (area.width + GAP) / count;
		int right = area.x + (index + 1) * (area.width + GAP) / count - GAP;
		return new Rectangle(left, area.y, right - left, area.height);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		for (int i = 0; i < cells.size(); i++) {
			paint(graphics, cells.get(i), cell(i));
		}
	}

	private void paint(Graphics graphics, Cell cell, Rectangle area) {
		graphics.setBackgroundColor(fill(cell));
		graphics.fillRectangle(area);
		graphics.setForegroundColor(text(cell));
		Dimension size = FigureUtilities.getTextExtents(cell.label(), getFont());
		graphics.drawString(cell.label(), area.x + (area.width - size.width) / 2, area.y + (area.height - size.height) / 2);
	}

	/** The colour of a place. */
	public Color fill(Cell cell) {
		return cell.filled() ? cell.spare() ? colors.rebuilt() : colors.data() : colors.unused();
	}

	/** The colour of what stands in it. */
	public Color text(Cell cell) {
		return cell.filled() ? colors.onBlock() : colors.muted();
	}
}
