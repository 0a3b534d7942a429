// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import java.util.List;

import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.drivebay.ui.Themes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What the map's colours and marks mean. */
final class BlockLegend extends Canvas {

	private static final int BOX = 18;
	private static final int HEIGHT = 14;

	private static final String BAD_BLOCK = "bad block";

	/** An example of a cell, and its name. */
	private record Entry(BlockMap.Kind kind, BlockMap.State state, String name) {
	}

	private static final List<Entry> ENTRIES = List.of(new Entry(BlockMap.Kind.DATA, BlockMap.State.WHOLE, "data"),
			new Entry(BlockMap.Kind.COPY, BlockMap.State.WHOLE, "copy"), new Entry(BlockMap.Kind.P, BlockMap.State.WHOLE, "P"),
			new Entry(BlockMap.Kind.Q, BlockMap.State.WHOLE, "Q"), new Entry(BlockMap.Kind.UNUSED, BlockMap.State.WHOLE, "unused"),
			new Entry(BlockMap.Kind.DATA, BlockMap.State.DEGRADED, "degraded"), new Entry(BlockMap.Kind.DATA, BlockMap.State.REBUILT, "rebuilt"),
			new Entry(BlockMap.Kind.DATA, BlockMap.State.LOST, "lost"),
			new Entry(BlockMap.Kind.DATA, BlockMap.State.WHOLE, BAD_BLOCK));

	BlockLegend(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, event -> draw(event.gc));
		Themes.onChange(this, this::redraw);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var gc = new GC(this);
		try {
			int width = ENTRIES.stream().mapToInt(entry -> BOX + 18 + gc.textExtent(entry.name()).x).sum();
			return new Point(width, Math.max(HEIGHT, gc.getFontMetrics().getHeight()) + 4);
		} finally {
			gc.dispose();
		}
	}

	private void draw(GC gc) {
		PlanColors colors = PlanColors.of(this);
		var painter = new BlockPainter(gc, colors);
		int x = 0;
		int height = getClientArea().height;
		for (Entry entry : ENTRIES) {
			Rectangle box = new Rectangle(x, (height - HEIGHT) / 2, BOX, HEIGHT);
			painter.swatch(entry.kind(), entry.state(), box);
			if (entry.name().equals(BAD_BLOCK)) {
				painter.badBlocks(box);
			}
			gc.setForeground(colors.text());
			gc.drawText(entry.name(), x + BOX + 4, (height - gc.textExtent(entry.name()).y) / 2, true);
			x += BOX + 18 + gc.textExtent(entry.name()).x;
		}
	}
}
