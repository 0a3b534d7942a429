// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.window.Bookmark;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.drivebay.ui.Themes;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** Shows a plot with ruler, cursor, what is measured and bookmarks, and lets the user move in it. It follows the window that it is given. */
public final class TimeCanvas extends Canvas {

	/** Pixels at the left of each plot, the same for all, so that their times stand below each other. */
	public static final int MARGIN = 104;

	private static final int RIGHT = 8;
	private static final int STEP = 24;

	private final Plot plot;
	private final Consumer<Change> listener = change -> refresh();
	private @Nullable TraceWindow window;
	private @Nullable TimeRange dragged;

	/** A canvas without a trace. */
	public TimeCanvas(Composite parent, Plot plot) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		this.plot = plot;
		getVerticalBar().setVisible(false);
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		addListener(SWT.Paint, event -> paint(new GcSurface(event.gc)));
		addListener(SWT.Resize, event -> layoutBar());
		addListener(SWT.Dispose, event -> show(null));
		new TimeMouse(this).install();
		new TimeKeys(this).install();
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = plot.name();
			}
		});
		Themes.onChange(this, this::redraw);
	}

	/** Follows another window, or none. */
	public void show(@Nullable TraceWindow next) {
		if (window == next) {
			return;
		}
		if (window != null) {
			window.removeListener(listener);
		}
		window = next;
		if (next != null) {
			next.onChange(listener);
		}
		if (!isDisposed()) {
			refresh();
		}
	}

	/** Draws anew, after the plot has become another. */
	public void refresh() {
		layoutBar();
		redraw();
	}

	public Plot plot() {
		return plot;
	}

	public @Nullable TraceWindow window() {
		return window;
	}

	/** What is seen now, null without a trace. */
	public @Nullable Frame frame() {
		TraceWindow shown = window;
		LoadedTrace trace = shown == null ? null : shown.trace();
		if (shown == null || trace == null) {
			return null;
		}
		Area visible = visible();
		var flat = frame(shown, trace, visible);
		int height = Math.max(visible.height(), plot.leastHeight(flat));
		int scrolled = Math.clamp(getVerticalBar().getSelection(), 0, height - visible.height());
		return frame(shown, trace, new Area(visible.x(), visible.y() - scrolled, visible.width(), height));
	}

	private Frame frame(TraceWindow shown, LoadedTrace trace, Area area) {
		return new Frame(trace, new TimeScale(shown.range(), area.x(), area.width()), area, TraceColors.of(this), shown.device(), shown.selection());
	}

	/** The part of the canvas that is over time. */
	Area visible() {
		Rectangle client = getClientArea();
		return new Area(MARGIN, TimeRuler.HEIGHT, Math.max(1, client.width - MARGIN - RIGHT), Math.max(1, client.height - TimeRuler.HEIGHT - 2));
	}

	private void layoutBar() {
		Frame frame = frame();
		if (frame == null || isDisposed()) {
			return;
		}
		ScrollBar bar = getVerticalBar();
		int seen = visible().height();
		int height = frame.plot().height();
		if (bar.getVisible() != height > seen) {
			bar.setVisible(height > seen);
		}
		if (bar.getMaximum() != height || bar.getThumb() != Math.min(seen, height)) {
			bar.setValues(bar.getSelection(), 0, height, Math.min(seen, height), STEP, Math.max(STEP, seen - STEP));
		}
	}

	/** By pixels, if there is more than is seen. */
	void scroll(int by) {
		ScrollBar bar = getVerticalBar();
		bar.setSelection(bar.getSelection() + by);
		redraw();
	}

	/** What is about to be zoomed to, null for nothing. */
	void setDragged(@Nullable TimeRange range) {
		dragged = range;
		redraw();
	}

	/** Draws all that is seen. */
	public void paint(Surface to) {
		Rectangle client = getClientArea();
		TraceColors colors = TraceColors.of(this);
		to.fill(colors.ground(), 0, 0, client.width, client.height);
		Frame frame = frame();
		TraceWindow shown = window;
		if (frame == null || shown == null) {
			return;
		}
		Area visible = visible();
		TimeRuler.draw(to, frame.time(), visible, colors);
		to.clip(new Area(0, visible.y() + 1, client.width, visible.height()));
		plot.draw(to, frame);
		to.unclip();
		new TimeMarks(to, frame, visible).draw(shown, dragged);
	}

	/** Marks the time of the cursor, or takes the mark that is there away. */
	void bookmark() {
		TraceWindow shown = window;
		if (shown == null || shown.cursor() == TraceWindow.NOWHERE) {
			return;
		}
		List<Bookmark> there = shown.bookmarks().stream().filter(bookmark -> bookmark.time() == shown.cursor()).toList();
		there.forEach(shown::remove);
		if (there.isEmpty()) {
			shown.add(new Bookmark(shown.cursor(), nextName(shown)));
		}
	}

	/** The least number that no other has. */
	private static String nextName(TraceWindow shown) {
		List<String> taken = shown.bookmarks().stream().map(Bookmark::name).toList();
		return IntStream.iterate(1, number -> number + 1).mapToObj(String::valueOf).filter(name -> !taken.contains(name)).findFirst().orElseThrow();
	}

	/** Shows what is selected, with as much before it and behind. */
	void zoomToSelection() {
		TraceWindow shown = window;
		Frame frame = frame();
		TraceSelection selection = shown == null ? null : shown.selection();
		if (shown != null && frame != null && selection != null && selection.isRequest()) {
			long until = frame.trace().requests().completed(selection.request());
			TimeRange own = TimeRange.between(selection.time(), until);
			shown.show(new TimeRange(own.from() - own.length(), own.until() + own.length()));
		}
	}
}
