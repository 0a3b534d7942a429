// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import java.util.Locale;

import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws cells. Nothing is said by colour alone: P and Q have their letters, copies a prime, lost ones a cross, rebuilt
 * ones hatching, bad blocks teeth.
 */
final class BlockPainter {

	private static final int HATCH = 6;
	private static final int MARK = 5;
	/** Height of the strip that tells of bad blocks. */
	static final int STRIP = 4;

	private final GC gc;
	private final PlanColors colors;

	BlockPainter(GC gc, PlanColors colors) {
		this.gc = gc;
		this.colors = colors;
	}

	static String text(BlockMap.Cell cell) {
		return switch (cell.kind()) {
			case DATA -> Long.toString(cell.index());
			case COPY -> cell.index() + (cell.copy() > 1 ? "″" : "′");
			case P -> "P";
			case Q -> "Q";
			case UNUSED -> "";
		};
	}

	void paint(BlockMap.Cell cell, Rectangle area) {
		swatch(cell.kind(), cell.state(), area);
		if (cell.bad()) {
			badBlocks(area);
		}
		centred(text(cell), area);
	}

	/** A cell without its number. */
	void swatch(BlockMap.Kind kind, BlockMap.State state, Rectangle area) {
		gc.setBackground(color(colors, kind, state));
		gc.fillRectangle(area);
		gc.setForeground(colors.onBlock());
		if (state == BlockMap.State.REBUILT) {
			hatch(area);
		}
		if (state == BlockMap.State.LOST) {
			gc.drawLine(area.x + 3, area.y + 3, area.x + 3 + MARK, area.y + 3 + MARK);
			gc.drawLine(area.x + 3 + MARK, area.y + 3, area.x + 3, area.y + 3 + MARK);
		}
		if (state == BlockMap.State.DEGRADED) {
			gc.setBackground(colors.lost());
			gc.fillPolygon(new int[] { area.x, area.y, area.x + MARK, area.y, area.x, area.y + MARK });
		}
	}

	/** A strip with teeth along the lower edge. */
	void badBlocks(Rectangle area) {
		gc.setBackground(colors.onBlock());
		for (int x = area.x; x + STRIP <= area.x + area.width; x += 2 * STRIP) {
			gc.fillRectangle(x, area.y + area.height - STRIP, STRIP, STRIP);
		}
	}

	/** What a cell is filled with. */
	static Color color(PlanColors colors, BlockMap.Kind kind, BlockMap.State state) {
		return switch (state) {
			case LOST -> colors.lost();
			case REBUILT -> colors.rebuilt();
			case WHOLE, DEGRADED -> color(colors, kind);
		};
	}

	private static Color color(PlanColors colors, BlockMap.Kind kind) {
		return switch (kind) {
			case DATA -> colors.data();
			case COPY -> colors.copy();
			case P -> colors.p();
			case Q -> colors.q();
			case UNUSED -> colors.unused();
		};
	}

	private void hatch(Rectangle area) {
		Rectangle clipping = gc.getClipping();
		gc.setAlpha(70);
		gc.setClipping(clipping.intersection(area));
		for (int x = area.x - area.height; x < area.x + area.width; x += HATCH) {
			gc.drawLine(x, area.y + area.height, x + area.height, area.y);
		}
		gc.setClipping(clipping);
		gc.setAlpha(255);
	}

	void centred(String text, Rectangle area) {
		Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
		gc.drawText(text, area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 2, true);
	}

	/** A head of a column: role and name, crossed out if the member has failed. */
	void head(String name, int role, boolean failed, Rectangle area) {
		gc.setForeground(failed ? colors.lost() : colors.text());
		int half = area.height / 2;
		String fitting = fitting(name, area.width - 4);
		centred(fitting, new Rectangle(area.x, area.y, area.width, half));
		gc.setForeground(failed ? colors.lost() : colors.muted());
		centred(failed ? "failed" : String.valueOf(role), new Rectangle(area.x, area.y + half, area.width, half));
		if (failed) {
			int width = gc.textExtent(fitting).x;
			gc.drawLine(area.x + (area.width - width) / 2, area.y + half / 2, area.x + (area.width + width) / 2, area.y + half / 2);
		}
	}

	private String fitting(String name, int width) {
		String text = name;
		while (text.length() > 1 && gc.textExtent(text).x > width) {
			text = text.substring(0, text.length() - 1);
		}
		return text.equals(name) || text.length() < 2 ? text : text.substring(0, text.length() - 1) + "…";
	}

	/** The number of a row, at the right of the margin. */
	void rowNumber(long row, Rectangle area) {
		gc.setForeground(colors.muted());
		String text = String.format(Locale.ROOT, "%,d", row);
		Point size = gc.textExtent(text);
		gc.drawText(text, area.x + area.width - size.x - 6, area.y + (area.height - size.y) / 2, true);
	}

	void frame(Rectangle area, Color color, int width) {
		gc.setForeground(color);
		gc.setLineWidth(width);
		gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
		gc.setLineWidth(1);
	}
}
