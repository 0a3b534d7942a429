// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import java.util.Objects;

import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.GcSurface;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.internal.trace.ui.draw.TraceColors;
import org.drivebay.trace.Histogram;
import org.drivebay.ui.Themes;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A bar for each eighth of a power of two, over a logarithmic scale of time; percentiles as lines. */
final class HistogramCanvas extends Canvas {

	private static final int PER_POWER = 8;
	private static final int LEFT = 64;
	private static final int RIGHT = 16;
	private static final int TOP = 26;
	private static final int BOTTOM = 24;
	private static final long MOST_LINES = 4;
	private static final double LOG2 = Math.log(2);

	private long[] bars = new long[0];
	private int first;
	private @Nullable Histogram histogram;

	HistogramCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addListener(SWT.Paint, event -> paint(new GcSurface(event.gc)));
		addListener(SWT.MouseMove, this::hover);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = "Histogram";
			}
		});
		Themes.onChange(this, this::redraw);
	}

	/** @param shown null for nothing; must not change from now on */
	void show(@Nullable Histogram shown) {
		histogram = shown;
		bars = new long[0];
		if (shown != null && shown.count() > 0) {
			first = bar(Math.max(1, shown.min()));
			bars = new long[bar(Math.max(1, shown.max())) - first + 1];
			shown.buckets((from, until, count) -> bars[Math.clamp(bar(Math.max(1, from)) - first, 0, bars.length - 1)] += count);
		}
		redraw();
	}

	private static double place(double nanos) {
		return Math.log(nanos) / LOG2 * PER_POWER;
	}

	private static int bar(long nanos) {
		return (int) Math.floor(place(nanos));
	}

	private static double nanos(int bar) {
		return Math.pow(2, (double) bar / PER_POWER);
	}

	private Area plot() {
		Rectangle client = getClientArea();
		return new Area(LEFT, TOP, Math.max(1, client.width - LEFT - RIGHT), Math.max(1, client.height - TOP - BOTTOM));
	}

	private int x(Area plot, double place) {
		return plot.x() + (int) Math.round((place - first) * plot.width() / Math.max(1, bars.length));
	}

	private void paint(Surface to) {
		Rectangle client = getClientArea();
		TraceColors colors = TraceColors.of(this);
		to.fill(colors.ground(), 0, 0, client.width, client.height);
		Area plot = plot();
		Histogram shown = histogram;
		if (shown == null || bars.length == 0) {
			to.text(colors.muted(), "No request of what is seen has this phase", LEFT, TOP);
			return;
		}
		long most = 1;
		for (long bar : bars) {
			most = Math.max(most, bar);
		}
		grid(to, colors, plot, most);
		for (int i = 0; i < bars.length; i++) {
			int height = (int) Math.ceil((double) bars[i] / most * plot.height());
			int x = x(plot, first + i);
			to.fill(colors.inDevice(), x, plot.bottom() - height, Math.max(1, x(plot, first + i + 1) - x - 1), height);
		}
		percentile(to, colors, plot, shown, 0.5, "50 %", colors.text());
		percentile(to, colors, plot, shown, 0.99, "99 %", colors.selected());
		to.line(colors.muted(), plot.x(), plot.bottom(), plot.right(), plot.bottom());
	}

	private void grid(Surface to, TraceColors colors, Area plot, long most) {
		int lines = (int) Math.min(MOST_LINES, most);
		for (int line = 0; line <= lines; line++) {
			int y = plot.bottom() - plot.height() * line / lines;
			to.line(colors.grid(), plot.x(), y, plot.right(), y);
			String label = most <= MOST_LINES ? Integer.toString(line) : TimeText.amount((double) most * line / lines);
			to.text(colors.muted(), label, plot.x() - to.textWidth(label) - 6, y - to.textHeight() / 2);
		}
		int free = plot.x();
		for (double nanos = 1; nanos < 1e19; nanos *= 10) {
			int x = x(plot, place(nanos));
			if (x >= free && x <= plot.right()) {
				String label = TimeText.span(nanos);
				to.line(colors.grid(), x, plot.y(), x, plot.bottom() + 4);
				to.text(colors.muted(), label, x + 3, plot.bottom() + 4);
				free = x + to.textWidth(label) + 12;
			}
		}
	}

	private void percentile(Surface to, TraceColors colors, Area plot, Histogram shown, double part, String name, int color) {
		long span = shown.percentile(part);
		int x = x(plot, place(Math.max(1, span)));
		String label = name + " " + TimeText.span(span);
		to.line(color, x, plot.y() - 4, x, plot.bottom());
		boolean left = part < 0.9 || x + to.textWidth(label) > plot.right();
		to.text(color, label, left ? Math.max(2, x - to.textWidth(label) / 2) - (part < 0.9 ? 0 : to.textWidth(label) / 2) : x, 4);
	}

	private void hover(Event event) {
		Area plot = plot();
		int bar = (event.x - plot.x()) * bars.length / plot.width();
		boolean inside = plot.has(event.x, event.y) && bar >= 0 && bar < bars.length && histogram != null;
		String text = inside ? String.format("%,d requests from %s to %s", bars[bar], TimeText.span(nanos(first + bar)), TimeText.span(nanos(first + bar
				+ 1))) : null;
		if (!Objects.equals(text, getToolTipText())) {
			setToolTipText(text);
		}
	}
}
