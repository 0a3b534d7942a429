// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.compare;

import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.drivebay.internal.plan.ui.map.BlockMap;
import org.drivebay.internal.plan.ui.map.MapPicture;
import org.drivebay.ui.Themes;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The first rows of a map, as many as fit. */
final class MapCanvas extends Canvas {

	private static final int ROWS = 64;
	private static final int NARROWEST = 34;
	private static final int WIDEST = 90;
	private static final int MARGIN = 40;

	private @Nullable BlockMap map;
	private String wrong = "";

	MapCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, event -> draw(event.gc));
		Themes.onChange(this, this::redraw);
	}

	void show(BlockMap shown) {
		map = shown;
		redraw();
	}

	/** In place of a map. */
	void refuse(String reason) {
		map = null;
		wrong = reason;
		redraw();
	}

	private void draw(GC gc) {
		PlanColors colors = PlanColors.of(this);
		Rectangle area = getClientArea();
		gc.setBackground(colors.canvas());
		gc.fillRectangle(area);
		BlockMap shown = map;
		if (shown == null) {
			gc.setForeground(colors.lost());
			gc.drawText(wrong, 8, 8, true);
			return;
		}
		int width = Math.clamp((area.width - MARGIN) / shown.columns(), NARROWEST, WIDEST);
		new MapPicture(shown, 0, ROWS, width).draw(gc, colors);
	}
}
