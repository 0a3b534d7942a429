// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.chart;

import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.internal.trace.ui.draw.TraceColors;

/**
 * From 0 at the bottom to a round number at the top.
 *
 * @param top at least as much as there is
 */
record ValueAxis(double top) {

	private static final int LABEL_GAP = 26;
	private static final int PAD = 6;

	/** The next of 1, 2, 5, 10, … that is not below. */
	static ValueAxis upTo(double most) {
		double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1e-3))));
		for (double factor : new double[] { 1, 2, 5 }) {
			if (most <= factor * power) {
				return new ValueAxis(factor * power);
			}
		}
		return new ValueAxis(10 * power);
	}

	/** Draws lines for the eye, numbers into the margin, and the name. */
	void draw(Surface to, Area area, TraceColors colors, String name) {
		int parts = area.height() >= 4 * LABEL_GAP ? 4 : area.height() >= 2 * LABEL_GAP ? 2 : 1;
		for (int part = 0; part <= parts; part++) {
			int y = area.bottom() - (area.height() - 2) * part / parts;
			to.line(part == 0 ? colors.muted() : colors.grid(), area.x(), y, area.right(), y);
			if (part > 0) {
				String label = TimeText.amount(top * part / parts);
				to.text(colors.muted(), label, TimeCanvas.MARGIN - PAD - to.textWidth(label), Math.max(area.y(), y - to.textHeight() / 2));
			}
		}
		to.text(colors.text(), name, PAD, area.bottom() - to.textHeight());
	}
}
