// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import org.drivebay.model.HealthLevel;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours with a meaning, readable on the background that the theme gives.
 *
 * @param ok       healthy
 * @param note     worth knowing
 * @param warning  redundancy is gone, or soon
 * @param critical data is at risk
 * @param muted    secondary text
 * @param accent   progress, links
 * @param flash    background of a value that has just changed
 */
public record Palette(Color ok, Color note, Color warning, Color critical, Color muted, Color accent, Color flash) {

	private static final Palette LIGHT = new Palette(rgb(0x2e7d32), rgb(0x1565c0), rgb(0xb26a00), rgb(0xc62828), rgb(0x6b7480),
			rgb(0x1976d2), rgb(0xffecb3));
	private static final Palette DARK = new Palette(rgb(0x81c784), rgb(0x64b5f6), rgb(0xffb74d), rgb(0xef7a75), rgb(0x9aa4b0),
			rgb(0x4fa3e8), rgb(0x5d4a1e));

	/** The palette for text on the control. UI thread. */
	public static Palette of(Control control) {
		return isDark(control) ? DARK : LIGHT;
	}

	/** Whether the control's background is nearer to black than to white. UI thread. */
	public static boolean isDark(Control control) {
		return isDark(control.getBackground());
	}

	/** Whether the colour is nearer to black than to white. */
	public static boolean isDark(Color color) {
		RGB rgb = color.getRGB();
		return 299 * rgb.red + 587 * rgb.green + 114 * rgb.blue < 127_500;
	}

	public Color of(HealthLevel level) {
		return switch (level) {
		case UNKNOWN -> muted;
		case OK -> ok;
		case NOTE -> note;
		case WARNING -> warning;
		case CRITICAL -> critical;
		};
	}

	/** Colours made from RGB need no disposal. */
	private static Color rgb(int rgb) {
		return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
	}
}
