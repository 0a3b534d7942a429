// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.testing;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Mouse events of the window system. For the test's thread. */
final class Mouse {

	private static final int DRAG_STEPS = 8;
	private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(2);

	private Mouse() {
	}

	/** @param where on the display */
	static void move(Point where) {
		post(SWT.MouseMove, where, 0);
		UiThread.turn();
	}

	/**
	 * In steps, as a hand does: what is dragged is found out on the way. The toolkit posts presses without a place, so what asks where it was
	 * pressed gets the button's events from here.
	 */
	static void drag(Control control, Point from, Point to) {
		// the first one only enters
		move(UiThread.read(() -> control.toDisplay(from.x + 1, from.y + 1)));
		move(UiThread.read(() -> control.toDisplay(from)));
		UiThread.run(() -> control.forceFocus());
		send(control, SWT.MouseDown, from, 0);
		for (int step = 1; step <= DRAG_STEPS && !from.equals(to); step++) {
			send(control, SWT.MouseMove, between(from, to, step), SWT.BUTTON1);
		}
		send(control, SWT.MouseUp, to, SWT.BUTTON1);
	}

	/** In steps, as {@link #drag}, from one widget to another: both on the display. */
	static void dragAndDrop(Point from, Point to) {
		try (var pointer = new XInput()) {
			pointer.move(new Point(from.x + 1, from.y + 1));
			pointer.move(from);
			UiThread.turn();
			pointer.press();
			try {
				for (int step = 1; step <= DRAG_STEPS; step++) {
					pointer.move(between(from, to, step));
				}
				// the target says whether it takes what is dragged when the pointer has come to it, and again when it moves there
				UiThread.turn();
				pointer.move(new Point(to.x + 1, to.y));
				UiThread.turn();
				pointer.move(to);
				UiThread.turn();
			} finally {
				pointer.release();
			}
			UiThread.turn();
		}
	}

	private static Point between(Point from, Point to, int step) {
		return new Point(from.x + (to.x - from.x) * step / DRAG_STEPS, from.y + (to.y - from.y) * step / DRAG_STEPS);
	}

	private static void send(Control control, int type, Point where, int state) {
		UiThread.run(() -> {
			var event = new Event();
			event.x = where.x;
			event.y = where.y;
			event.button = type == SWT.MouseMove ? 0 : 1;
			event.count = type == SWT.MouseMove ? 0 : 1;
			event.stateMask = state;
			control.notifyListeners(type, event);
		});
		UiThread.turn();
	}

	static void click(Point where) {
		move(where);
		post(SWT.MouseDown, where, 1);
		post(SWT.MouseUp, where, 1);
		UiThread.turn();
	}

	/**
	 * Clicks until the display has seen it. The toolkit lets a click pass by whose pointer it has not yet seen enter the widget, as happens
	 * with a window that has just come up; the pointer then comes anew, as a person's would.
	 *
	 * @param what  is clicked, in words, for the failure's message
	 * @param where on the display; asked anew before each click
	 * @param type  of the event that tells of it: {@link SWT#Selection} or {@link SWT#MouseDown}
	 * @param fits  asked on the UI thread whether an event of this type is the one
	 */
	static void clickUntilSeen(Supplier<String> what, Supplier<Point> where, int type, Predicate<Event> fits) {
		var arrived = new AtomicBoolean();
		Listener listener = event -> arrived.compareAndSet(false, fits.test(event));
		UiThread.run(() -> UiThread.display().addFilter(type, listener));
		try {
			long end = System.nanoTime() + UiThread.LIMIT.toNanos();
			while (!arrived.get()) {
				if (System.nanoTime() > end) {
					throw new AssertionError("a click was not seen by " + UiThread.read(what) + ", last at " + where.get() + "\n" + UiThread.read(Screen::describe));
				}
				click(where.get());
				long patience = System.nanoTime() + ARRIVES_WITHIN.toNanos();
				while (!arrived.get() && System.nanoTime() < patience) {
					UiThread.turn();
				}
				if (!arrived.get()) {
					move(new Point(1, 1));
				}
			}
		} finally {
			UiThread.run(() -> UiThread.display().removeFilter(type, listener));
		}
	}

	private static void post(int type, Point point, int button) {
		var event = new Event();
		event.type = type;
		event.x = point.x;
		event.y = point.y;
		event.button = button;
		event.count = 1;
		if (!UiThread.read(() -> UiThread.display().post(event))) {
			throw new AssertionError("the display does not take mouse events");
		}
	}
}
