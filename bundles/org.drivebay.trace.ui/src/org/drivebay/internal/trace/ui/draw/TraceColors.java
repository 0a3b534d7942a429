// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import java.util.List;

import org.drivebay.ui.Palette;
import org.eclipse.swt.widgets.Control;

/**
 * Colours of all pictures, as {@code 0xrrggbb}. Those with a meaning are the ones of Okabe and Ito, which people with any kind of colour blindness
 * tell apart.
 *
 * @param ground    behind all
 * @param band      every second lane
 * @param grid      lines for the eye
 * @param text      main text
 * @param muted     secondary text
 * @param cursor    where the cursor stands
 * @param selected  what is selected
 * @param measured  what is measured, bookmarks
 * @param lost      where events are missing
 * @param read      reads
 * @param write     all that are no reads
 * @param queuing   from Q to G: waits for a request structure; in devices without, all up to C
 * @param inserting from G to I: under way to the scheduler
 * @param merged    from M to D: in another request
 * @param scheduled from I to D: in the scheduler's queue
 * @param inDevice  from D to C
 * @param heat      from few to many
 */
public record TraceColors(int ground, int band, int grid, int text, int muted, int cursor, int selected, int measured, int lost, int read, int write,
		int queuing, int inserting, int merged, int scheduled, int inDevice, List<Integer> heat) {

	public static final TraceColors LIGHT = new TraceColors(0xffffff, 0xf6f8fa, 0xe1e6eb, 0x1f2933, 0x5f6b78, 0x6b7480, 0xd55e00, 0xa03a78, 0xc62828, 0x0072b2,
			0xe08a00, 0xcc79a7, 0xd9c800, 0x8a949e, 0x009e73, 0x2f8fd0, List.of(0xe3eef7, 0xa8d1ea, 0x56b4e9, 0x0072b2, 0x00436b, 0x2b0a3d));
	public static final TraceColors DARK = new TraceColors(0x1e2226, 0x24292e, 0x353c43, 0xe6eaee, 0xa3adb8, 0x9aa4b0, 0xff9d4d, 0xe7a0c8, 0xef7a75, 0x56b4e9,
			0xe69f00, 0xcc79a7, 0xf0e442, 0x7d8894, 0x00b389, 0x3d9bdc, List.of(0x22313d, 0x1b4a68, 0x1f7ab0, 0x56b4e9, 0xb8e0f7, 0xffffff));

	/** For what is drawn on the control. UI thread. */
	public static TraceColors of(Control control) {
		return Palette.isDark(control.getParent()) ? DARK : LIGHT;
	}

	/** Between few and many. @param share from 0 to 1 */
	public int heat(double share) {
		double place = Math.clamp(share, 0, 1) * (heat.size() - 1);
		int step = Math.min((int) place, heat.size() - 2);
		return mix(heat.get(step), heat.get(step + 1), place - step);
	}

	/** A colour between two. @param share of the second one, from 0 to 1 */
	public static int mix(int one, int other, double share) {
		int mixed = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			int from = one >> shift & 0xff;
			int to = other >> shift & 0xff;
			mixed |= (int) Math.round(from + (to - from) * share) << shift;
		}
		return mixed;
	}
}
