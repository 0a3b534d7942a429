// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.figure;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;

/** Writes a picture as SVG. Coordinates are pixels. */
public final class Svg {

	/** Where a text stands at its place. */
	public enum Anchor {
		START, MIDDLE, END
	}

	/** From the middle of a line down to where its letters stand, of the font's height. Many programs do not know SVG's own word for it. */
	private static final double BASELINE = 0.36;

	private final StringBuilder out = new StringBuilder();

	/** An empty picture on a ground. */
	public Svg(Rectangle view, Color ground) {
		out.append(String.format(Locale.ROOT,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%d %d %d %d\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\">%n", view.x, view.y,
				view.width, view.height, view.width, view.height));
		box(view, ground, ground, 0, 0);
	}

	/** @param arc of the corners */
	public void box(Rectangle area, Color fill, Color line, int lineWidth, int arc) {
		out.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%d\"/>%n",
				area.x, area.y, area.width, area.height, arc / 2, Markup.color(fill), Markup.color(line), lineWidth));
	}

	/** @param points x and y in turn */
	public void line(int[] points, Color color, int width, boolean dashed) {
		String path = String.join(" ", Arrays.stream(points).mapToObj(String::valueOf).toList());
		out.append(String.format(Locale.ROOT, "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%d\"%s/>%n", path, Markup.color(color), width,
				dashed ? " stroke-dasharray=\"6 3\"" : ""));
	}

	/**
	 * One line of text.
	 *
	 * @param y      of its middle
	 * @param pixels height of the font
	 */
	public void text(int x, int y, Anchor anchor, int pixels, boolean bold, Color color, String text) {
		out.append(String.format(Locale.ROOT,
				"<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"%d\"%s fill=\"%s\">%s</text>%n", x, (int) Math.round(y + pixels * BASELINE),
				anchor.name().toLowerCase(Locale.ROOT), pixels, bold ? " font-weight=\"bold\"" : "", Markup.color(color), Markup.escape(text)));
	}

	/** Ends the picture. */
	public String finish() {
		return out.append("</svg>\n").toString();
	}
}
