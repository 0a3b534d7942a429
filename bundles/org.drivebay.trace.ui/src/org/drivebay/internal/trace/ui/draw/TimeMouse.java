// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Moves in time by mouse: the wheel zooms where the pointer is, with Shift it pans, with Ctrl it zooms values. Dragging pans, with Shift and on the
 * ruler it zooms to what was dragged over, with Ctrl it measures. A click selects.
 */
final class TimeMouse {

	/** Pixels up to which a hand that clicks may move. */
	private static final int CLICK = 3;
	private static final double WHEEL_ZOOM = 1.25;
	private static final int WHEEL_PAN_PARTS = 10;

	private enum Drag {
		NONE, PAN, ZOOM, MEASURE
	}

	private final TimeCanvas canvas;
	private Drag drag = Drag.NONE;
	private boolean moved;
	private int startX;
	private TimeScale start = new TimeScale(new TimeRange(0, 1), 0, 1);

	TimeMouse(TimeCanvas canvas) {
		this.canvas = canvas;
	}

	void install() {
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, this::sideways);
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseDoubleClick, this::twice);
		canvas.addListener(SWT.MouseHover, this::hover);
	}

	private void wheel(Event event) {
		Frame frame = canvas.frame();
		TraceWindow window = canvas.window();
		if (frame == null || window == null || event.count == 0) {
			return;
		}
		event.doit = false;
		double factor = Math.pow(WHEEL_ZOOM, -Math.clamp(event.count, -9, 9) / 3.0);
		if ((event.stateMask & SWT.SHIFT) != 0) {
			pan(window, -event.count);
		} else if ((event.stateMask & SWT.MOD1) == 0 || !canvas.plot().zoomValues(frame, factor, event.y)) {
			window.zoom(factor, frame.time().time(event.x));
		} else {
			canvas.redraw();
		}
	}

	private void sideways(Event event) {
		TraceWindow window = canvas.window();
		if (window != null) {
			event.doit = false;
			pan(window, event.count);
		}
	}

	private static void pan(TraceWindow window, int steps) {
		window.move(window.range().moved(window.range().length() / WHEEL_PAN_PARTS * steps / 3));
	}

	private void down(Event event) {
		canvas.setFocus();
		Frame frame = canvas.frame();
		if (frame == null || event.button != 1) {
			return;
		}
		if (event.x < canvas.visible().x()) {
			canvas.plot().marginClicked(frame, event.y);
			canvas.redraw();
			return;
		}
		boolean onRuler = event.y < canvas.visible().y();
		drag = (event.stateMask & SWT.MOD1) != 0 ? Drag.MEASURE : onRuler || (event.stateMask & SWT.SHIFT) != 0 ? Drag.ZOOM : Drag.PAN;
		moved = false;
		startX = event.x;
		start = frame.time();
	}

	private void move(Event event) {
		TraceWindow window = canvas.window();
		if (drag == Drag.NONE || window == null) {
			return;
		}
		moved |= Math.abs(event.x - startX) > CLICK;
		if (moved) {
			switch (drag) {
				case PAN -> window.move(start.range().moved(start.time(startX) - start.time(event.x)));
				case ZOOM -> canvas.setDragged(dragged(event));
				default -> window.setMeasure(dragged(event));
			}
		}
	}

	private void up(Event event) {
		Frame frame = canvas.frame();
		TraceWindow window = canvas.window();
		Drag ended = drag;
		drag = Drag.NONE;
		if (frame == null || window == null || ended == Drag.NONE) {
			return;
		}
		canvas.setDragged(null);
		if (!moved) {
			click(frame, window, event);
		} else if (ended == Drag.ZOOM) {
			window.show(dragged(event));
		}
	}

	private TimeRange dragged(Event until) {
		return TimeRange.between(start.time(startX), start.time(until.x));
	}

	private void click(Frame frame, TraceWindow window, Event event) {
		window.setMeasure(null);
		canvas.plot().at(frame, event.x, event.y).filter(any -> event.y >= canvas.visible().y()).ifPresentOrElse(window::select, () -> window.select(null));
		window.setCursor(frame.time().time(event.x));
	}

	/** Zooms to what is selected, with as much before and behind. */
	private void twice(Event event) {
		TraceWindow window = canvas.window();
		if (window != null && window.selection() != null) {
			canvas.zoomToSelection();
		}
	}

	private void hover(Event event) {
		Frame frame = canvas.frame();
		TraceWindow window = canvas.window();
		if (frame == null || window == null) {
			return;
		}
		String text = describe(frame, window, event.x, event.y);
		canvas.setToolTipText(text.isEmpty() ? null : text);
	}

	/** What is lost there stands above what is there; on the ruler alone. */
	private String describe(Frame frame, TraceWindow window, int x, int y) {
		String lost = x < frame.plot().x() ? "" : TimeMarks.lost(frame, window.losses(), x);
		String there = y < canvas.visible().y() ? "" : canvas.plot().describe(frame, x, y);
		return lost + (lost.isEmpty() || there.isEmpty() ? "" : "\n\n") + there;
	}
}
