// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Moves in time by keys: arrows at the side pan, those up and down zoom, as + and - do; Home and End go to both ends, 0 shows all, Backspace goes back
 * and with Shift forward, Page Up and Page Down scroll. B sets a bookmark at the cursor
 * or takes it away, N and P lead to the next one and the one before, Z zooms to the selection, Escape ends measuring and selecting.
 */
final class TimeKeys {

	private static final double ZOOM = 1.5;
	private static final int PAN_PARTS = 8;

	private final TimeCanvas canvas;

	TimeKeys(TimeCanvas canvas) {
		this.canvas = canvas;
	}

	void install() {
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void key(Event event) {
		TraceWindow window = canvas.window();
		if (window == null || (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
			return;
		}
		TimeRange range = window.range();
		long part = Math.max(1, range.length() / PAN_PARTS);
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> window.move(range.moved(-part));
			case SWT.ARROW_RIGHT -> window.move(range.moved(part));
			case SWT.ARROW_UP -> window.zoom(1 / ZOOM, anchor(window));
			case SWT.ARROW_DOWN -> window.zoom(ZOOM, anchor(window));
			case SWT.HOME -> window.show(range.moved(-range.from()));
			case SWT.END -> window.show(range.moved(Long.MAX_VALUE / 2 - range.until()));
			case SWT.PAGE_UP -> canvas.scroll(-canvas.visible().height() / 2);
			case SWT.PAGE_DOWN -> canvas.scroll(canvas.visible().height() / 2);
			case SWT.BS -> backOrForward(window, event);
			case SWT.ESC -> {
				window.setMeasure(null);
				window.select(null);
			}
			default -> character(window, event.character);
		}
	}

	private static void backOrForward(TraceWindow window, Event event) {
		if ((event.stateMask & SWT.SHIFT) == 0) {
			window.back();
		} else {
			window.forward();
		}
	}

	private void character(TraceWindow window, char character) {
		switch (character) {
			case '+', '=' -> window.zoom(1 / ZOOM, anchor(window));
			case '-' -> window.zoom(ZOOM, anchor(window));
			case '0' -> window.showAll();
			case 'b' -> canvas.bookmark();
			case 'n' -> window.toBookmark(true);
			case 'p' -> window.toBookmark(false);
			case 'z' -> canvas.zoomToSelection();
			default -> {
				// not ours
			}
		}
	}

	/** The cursor while it is seen, else the middle. */
	private static long anchor(TraceWindow window) {
		TimeRange range = window.range();
		return range.has(window.cursor()) ? window.cursor() : range.from() + range.length() / 2;
	}
}
