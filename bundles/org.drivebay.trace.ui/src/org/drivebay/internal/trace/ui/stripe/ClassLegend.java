// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.stripe;

import org.drivebay.internal.trace.ui.draw.GcSurface;
import org.drivebay.internal.trace.ui.draw.TraceColors;
import org.drivebay.trace.IoClass;
import org.drivebay.ui.Themes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What the colours of members' I/Os mean. */
final class ClassLegend extends Canvas {

	private static final int BOX = 14;
	private static final int GAP = 5;
	private static final int BEHIND = 16;

	ClassLegend(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, event -> draw(event.gc));
		Themes.onChange(this, this::redraw);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var gc = new GC(this);
		try {
			int width = 0;
			for (IoClass ioClass : IoClass.values()) {
				width += BOX + GAP + gc.textExtent(ClassColors.name(ioClass)).x + BEHIND;
			}
			return new Point(width, gc.getFontMetrics().getHeight() + 4);
		} finally {
			gc.dispose();
		}
	}

	private void draw(GC gc) {
		TraceColors colors = TraceColors.of(this);
		var to = new GcSurface(gc);
		int height = getClientArea().height;
		int x = 0;
		for (IoClass ioClass : IoClass.values()) {
			to.fill(ClassColors.of(ioClass, colors), x, (height - BOX) / 2 + 1, BOX, BOX - 2);
			to.text(colors.text(), ClassColors.name(ioClass), x + BOX + GAP, (height - to.textHeight()) / 2);
			x += BOX + GAP + to.textWidth(ClassColors.name(ioClass)) + BEHIND;
		}
	}
}
