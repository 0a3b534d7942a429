// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

/** A rectangle in pixels. */
public record Area(int x, int y, int width, int height) {

	public int right() {
		return x + width;
	}

	public int bottom() {
		return y + height;
	}

	public boolean has(int px, int py) {
		return px >= x && px < right() && py >= y && py < bottom();
	}

	/** One of several equal parts, one below the other. @param gap pixels between them */
	public Area row(int number, int of, int gap) {
		int top = y + (height + gap) * number / of;
		int bottom = y + (height + gap) * (number + 1) / of - gap;
		return new Area(x, top, width, Math.max(1, bottom - top));
	}
}
