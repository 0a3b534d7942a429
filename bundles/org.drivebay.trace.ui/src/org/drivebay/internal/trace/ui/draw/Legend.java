// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

/** Words in the top right corner of a picture, on a ground that lets it shine through a little. */
public final class Legend {

	private static final int PAD = 6;
	private static final int COVERS = 210;
	private static final int FULL = 255;

	private Legend() {
	}

	/** @param words one after the other, in their own colours */
	public static void draw(Surface to, Area area, TraceColors colors, Word... words) {
		int width = 2 * PAD;
		for (Word word : words) {
			width += to.textWidth(word.text());
		}
		int x = area.right() - width;
		to.alpha(COVERS);
		to.fill(colors.ground(), x, area.y() + 1, width, to.textHeight());
		to.alpha(FULL);
		x += PAD;
		for (Word word : words) {
			to.text(word.color(), word.text(), x, area.y() + 1);
			x += to.textWidth(word.text());
		}
	}

	/** @param color {@code 0xrrggbb} */
	public record Word(int color, String text) {
	}
}
