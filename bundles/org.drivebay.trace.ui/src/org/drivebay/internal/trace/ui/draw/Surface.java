// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

/** What pictures are drawn on: a window, or a file. Colours are {@code 0xrrggbb}, coordinates pixels from the top left. */
public interface Surface {

	void fill(int color, int x, int y, int width, int height);

	/** A frame inside of a rectangle. */
	void frame(int color, int x, int y, int width, int height);

	void line(int color, int x1, int y1, int x2, int y2);

	/** A line through points that stand as x, y, x, y, … */
	void path(int color, int[] points);

	/** A filled area whose corners stand as x, y, x, y, … */
	void polygon(int color, int[] points);

	/** Pixels without ground. @param x of the left end @param y of the top */
	void text(int color, String text, int x, int y);

	int textWidth(String text);

	int textHeight();

	/** Stretches a grid of colours over an area. @param colors {@code 0xaarrggbb}, row by row from the top; the ground is seen where aa is 0 */
	void cells(Area area, int columns, int rows, int[] colors);

	/** Draws only inside of an area from now on. */
	void clip(Area area);

	/** Draws everywhere again. */
	void unclip();

	/** From now on the ground shines through. @param alpha 0 not seen, 255 covers */
	void alpha(int alpha);

	/** A text as far as it fits into some pixels, with an ellipsis where it does not. */
	static String fitting(Surface to, String text, int width) {
		if (text.length() < 2 || to.textWidth(text) <= width) {
			return text;
		}
		int fits = 1;
		int longest = text.length() - 1;
		while (fits < longest) {
			int length = fits + longest + 1 >>> 1;
			if (to.textWidth(text.substring(0, length) + "…") <= width) {
				fits = length;
			} else {
				longest = length - 1;
			}
		}
		return text.substring(0, fits) + "…";
	}
}
