// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.viewer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

/** Remembers for about a second which cells have changed, and asks for their rows to be drawn again when that is over. */
public final class Flash {

	private static final int LIT_MILLIS = 1000;

	private record Cell(Object element, int column) {
	}

	private final Control control;
	private final Consumer<Set<Object>> repaint;
	private final Map<Cell, Long> litUntil = new HashMap<>();
	private boolean timerRuns;

	/** @param repaint given the elements whose cells have gone dark again */
	public Flash(Control control, Consumer<Set<Object>> repaint) {
		this.control = control;
		this.repaint = repaint;
	}

	public void mark(Object element, int column) {
		litUntil.put(new Cell(element, column), System.nanoTime() + LIT_MILLIS * 1_000_000L);
		startTimer(LIT_MILLIS);
	}

	public boolean isLit(Object element, int column) {
		return litUntil.containsKey(new Cell(element, column));
	}

	private void startTimer(int millis) {
		if (!timerRuns && !control.isDisposed()) {
			timerRuns = true;
			control.getDisplay().timerExec(millis, this::expire);
		}
	}

	private void expire() {
		timerRuns = false;
		if (control.isDisposed()) {
			return;
		}
		long now = System.nanoTime();
		Set<Object> dark = new LinkedHashSet<>();
		litUntil.forEach((cell, until) -> {
			if (until <= now) {
				dark.add(cell.element());
			}
		});
		litUntil.values().removeIf(until -> until <= now);
		if (!litUntil.isEmpty()) {
			startTimer(100);
		}
		if (!dark.isEmpty()) {
			repaint.accept(dark);
		}
	}
}
