// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.figure;

import org.drivebay.ui.Palette;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/**
 * Colours of the drawing and of the block map. Kinds of blocks have the colours of Okabe and Ito, which people with any kind of colour
 * blindness tell apart; on dark ground they are deeper, so that white text stands on them.
 *
 * @param canvas  behind all
 * @param grid    of the canvas
 * @param box     a member's inside
 * @param array   an array's inside
 * @param outline of boxes
 * @param text    main text
 * @param muted   secondary text
 * @param line    from a member to its array
 * @param accent  selection and arrays
 * @param data    a block of data, first copy
 * @param copy    a further copy
 * @param p       parity P
 * @param q       parity Q
 * @param unused  not the array's
 * @param lost    cannot be read nor computed
 * @param rebuilt on a failed member, computed from others
 * @param onBlock text on a block
 */
public record PlanColors(Color canvas, Color grid, Color box, Color array, Color outline, Color text, Color muted, Color line, Color accent,
		Color data, Color copy, Color p, Color q, Color unused, Color lost, Color rebuilt, Color onBlock) {

	private static final PlanColors LIGHT = new PlanColors(rgb(0xffffff), rgb(0xeef1f4), rgb(0xf6f8fa), rgb(0xeaf3fc), rgb(0xb4bec9), rgb(0x1f2933),
			rgb(0x5f6b78), rgb(0x7f8fa0), rgb(0x0072b2), rgb(0x8fcdf0), rgb(0xc7e6f8), rgb(0xf2b84b), rgb(0x4dc2a0), rgb(0xe8ebee), rgb(0xd55e00),
			rgb(0xf0e9a8), rgb(0x16202a));
	private static final PlanColors DARK = new PlanColors(rgb(0x23272b), rgb(0x2b3035), rgb(0x30363c), rgb(0x253647), rgb(0x56616c), rgb(0xe6eaee),
			rgb(0xa3adb8), rgb(0x8492a0), rgb(0x56b4e9), rgb(0x1f6f9f), rgb(0x174d6e), rgb(0x9a6a00), rgb(0x00735a), rgb(0x34393e), rgb(0xc04f00),
			rgb(0x6a6320), rgb(0xf4f7fa));

	/** For what is drawn on the control. UI thread. */
	public static PlanColors of(Control control) {
		return Palette.isDark(control.getParent()) ? DARK : LIGHT;
	}

	/** Colours made from RGB need no disposal. */
	private static Color rgb(int rgb) {
		return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
	}
}
