// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import java.util.function.LongConsumer;

/** The ruler above a picture. */
public final class TimeRuler {

	/** Pixels. */
	public static final int HEIGHT = 22;

	private static final int LEAST_GAP = 24;
	private static final int TICK = 5;

	private TimeRuler() {
	}

	/** ns from one mark to the next: 1, 2 or 5 of a power of ten, so that the labels do not meet. @param room pixels for each */
	static long step(TimeScale scale, int room) {
		long least = Math.max(1, scale.span(room));
		long power = 1;
		while (power * 10 <= least) {
			power *= 10;
		}
		return least <= power ? power : least <= 2 * power ? 2 * power : least <= 5 * power ? 5 * power : 10 * power;
	}

	/** Draws it above an area, and the lines for the eye in it. */
	static void draw(Surface to, TimeScale scale, Area plot, TraceColors colors) {
		String widest = TimeText.at(scale.range().until(), Math.max(1, scale.span(100)));
		long step = step(scale, to.textWidth(widest) + LEAST_GAP);
		int top = plot.y() - HEIGHT;
		marks(scale, step, time -> {
			int x = scale.x(time);
			to.line(colors.grid(), x, plot.y(), x, plot.bottom());
			to.line(colors.muted(), x, plot.y() - TICK, x, plot.y());
			String label = TimeText.at(time, step);
			if (x + 3 + to.textWidth(label) <= plot.right()) {
				to.text(colors.muted(), label, x + 3, top + (HEIGHT - to.textHeight()) / 2 - 1);
			}
		});
		to.line(colors.muted(), plot.x(), plot.y(), plot.right(), plot.y());
	}

	private static void marks(TimeScale scale, long step, LongConsumer mark) {
		long first = (scale.range().from() + step - 1) / step * step;
		for (long time = first; time < scale.range().until(); time += step) {
			mark.accept(time);
		}
	}
}
