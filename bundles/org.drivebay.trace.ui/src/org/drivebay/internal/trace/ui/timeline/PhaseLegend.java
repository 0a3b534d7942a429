// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.timeline;

import org.drivebay.internal.trace.ui.draw.GcSurface;
import org.drivebay.internal.trace.ui.draw.TraceColors;
import org.drivebay.ui.Themes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What the timeline's colours mean. */
public final class PhaseLegend extends Canvas {

	private static final int BOX = 14;
	private static final int GAP = 5;
	private static final int BEHIND = 16;

	/** @param kind whose colour it is */
	private record Entry(Phases.Kind kind, String name) {
	}

	private static final Entry[] ENTRIES = { new Entry(Phases.Kind.READ, "read"), new Entry(Phases.Kind.WRITE, "write"), new Entry(Phases.Kind.QUEUING,
			"Q–G queued"), new Entry(Phases.Kind.INSERTING, "G–I"), new Entry(Phases.Kind.SCHEDULED, "I–D scheduled"), new Entry(Phases.Kind.MERGED,
					"M–D merged"), new Entry(Phases.Kind.IN_DEVICE, "D–C in the device") };

	public PhaseLegend(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, event -> draw(event.gc));
		Themes.onChange(this, this::redraw);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var gc = new GC(this);
		try {
			int width = 0;
			for (Entry entry : ENTRIES) {
				width += BOX + GAP + gc.textExtent(entry.name()).x + BEHIND;
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
		for (Entry entry : ENTRIES) {
			to.fill(entry.kind().color(colors), x, (height - BOX) / 2 + 1, BOX, BOX - 2);
			to.text(colors.text(), entry.name(), x + BOX + GAP, (height - to.textHeight()) / 2);
			x += BOX + GAP + to.textWidth(entry.name()) + BEHIND;
		}
	}
}
