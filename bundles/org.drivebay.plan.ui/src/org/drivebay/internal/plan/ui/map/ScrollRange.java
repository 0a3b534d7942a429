// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

/**
 * Between a scroll bar, which counts in ints, and pixels, of which an array has more. Pixels are exact for whoever scrolls by wheel or keys;
 * the bar takes the nearest of its steps.
 *
 * @param length  of all there is, in pixels
 * @param visible of it, in pixels
 */
record ScrollRange(long length, int visible) {

	/** Up to here a step is a pixel. */
	private static final int MOST_STEPS = 1 << 24;
	/** A bar with a thinner thumb cannot be caught. */
	private static final int LEAST_THUMB = MOST_STEPS / 40;

	/** The farthest that can be scrolled to, in pixels. */
	long end() {
		return Math.max(0, length - visible);
	}

	long clamp(long top) {
		return Math.clamp(top, 0, end());
	}

	/** The bar's maximum. */
	int steps() {
		return isExact() ? (int) Math.max(1, length) : MOST_STEPS;
	}

	int thumb() {
		return isExact() ? (int) Math.clamp(visible, 1, Math.max(1, length)) : LEAST_THUMB;
	}

	/** Where the bar stands for pixels. */
	int step(long top) {
		return isExact() ? (int) clamp(top) : (int) Math.round((double) clamp(top) / end() * (steps() - thumb()));
	}

	/** The pixels for where the bar stands; both ends are exact. */
	long top(int step) {
		int last = steps() - thumb();
		if (isExact() || step >= last) {
			return isExact() ? clamp(step) : end();
		}
		return clamp(Math.round((double) step / last * end()));
	}

	private boolean isExact() {
		return length <= MOST_STEPS;
	}
}
