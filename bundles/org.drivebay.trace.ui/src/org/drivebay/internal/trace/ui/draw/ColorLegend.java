// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import java.util.List;
import java.util.function.ToIntFunction;

import org.drivebay.ui.Themes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What the colours of a picture mean, in one line. */
public final class ColorLegend extends Canvas {

	private static final int BOX = 14;
	private static final int GAP = 5;
	private static final int BEHIND = 16;

	private final List<Entry> entries;

	/** @param color {@code 0xrrggbb}, of those that the theme has */
	public record Entry(String name, ToIntFunction<TraceColors> color) {
	}

	public ColorLegend(Composite parent, List<Entry> entries) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.entries = entries;
		addListener(SWT.Paint, event -> draw(event.gc));
		Themes.onChange(this, this::redraw);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var gc = new GC(this);
		try {
			int width = entries.stream().mapToInt(entry -> BOX + GAP + gc.textExtent(entry.name()).x + BEHIND).sum();
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
		for (Entry entry : entries) {
			to.fill(entry.color().applyAsInt(colors), x, (height - BOX) / 2 + 1, BOX, BOX - 2);
			to.text(colors.text(), entry.name(), x + BOX + GAP, (height - to.textHeight()) / 2);
			x += BOX + GAP + to.textWidth(entry.name()) + BEHIND;
		}
	}
}
