// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.compare;

import java.util.List;

import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.drivebay.md.compare.LayoutFigures;
import org.drivebay.ui.Themes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** For each number of failures, the share of sets that is survived: a pair of bars, A and B. */
final class SurvivalChart extends Canvas {

	private static final int MOST_FAILURES = 6;
	private static final int TITLE = 20;
	private static final int FOOT = 20;

	private List<LayoutFigures> sides = List.of();

	SurvivalChart(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, event -> draw(event.gc));
		Themes.onChange(this, this::redraw);
	}

	/** @param shown two, or none */
	void show(List<LayoutFigures> shown) {
		sides = List.copyOf(shown);
		redraw();
	}

	private void draw(GC gc) {
		PlanColors colors = PlanColors.of(this);
		Rectangle area = getClientArea();
		gc.setForeground(colors.text());
		gc.drawText("Failed members, and the share of sets survived", 0, 0, true);
		int most = (int) Math.min(MOST_FAILURES, sides.stream().mapToInt(side -> side.survival().size() - 1).max().orElse(0));
		int height = area.height - TITLE - FOOT;
		for (int failed = 1; failed <= most; failed++) {
			int left = (failed - 1) * area.width / most;
			int width = area.width / most;
			for (int side = 0; side < sides.size(); side++) {
				var bar = new Rectangle(left + width * (1 + 4 * side) / 10, TITLE, width * 4 / 10 - 2, height);
				bar(gc, colors, bar, sides.get(side).survivalShare(failed), side == 0 ? colors.data() : colors.p(), side == 0 ? "A" : "B");
			}
			gc.setForeground(colors.text());
			centred(gc, String.valueOf(failed), new Rectangle(left, area.height - FOOT, width, FOOT));
		}
		gc.setForeground(colors.outline());
		gc.drawLine(0, area.height - FOOT, area.width, area.height - FOOT);
	}

	private static void bar(GC gc, PlanColors colors, Rectangle room, double share, Color color, String name) {
		int full = (int) Math.round(share * room.height);
		gc.setBackground(colors.unused());
		gc.fillRectangle(room);
		gc.setBackground(color);
		gc.fillRectangle(room.x, room.y + room.height - full, room.width, full);
		gc.setForeground(share > 0.15 ? colors.onBlock() : colors.text());
		centred(gc, name, new Rectangle(room.x, room.y + room.height - 18, room.width, 18));
	}

	private static void centred(GC gc, String text, Rectangle area) {
		Point size = gc.textExtent(text);
		gc.drawText(text, area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 2, true);
	}
}
