// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.testing;

import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;

/** Key events of the window system, for whoever has the focus. US layout, as Xvfb has it. For the test's thread. */
public final class Keyboard {

	private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";

	/** What the toolkit calls a key, and X in its {@code keysymdef.h}; printable ASCII is itself in both. */
	private static final Map<Integer, Long> KEYSYMS = Map.ofEntries(Map.entry((int) SWT.BS, 0xff08L), Map.entry((int) SWT.CR, 0xff0dL),
			Map.entry((int) SWT.ESC, 0xff1bL), Map.entry((int) SWT.DEL, 0xffffL), Map.entry(SWT.HOME, 0xff50L), Map.entry(SWT.ARROW_LEFT, 0xff51L),
			Map.entry(SWT.ARROW_UP, 0xff52L), Map.entry(SWT.ARROW_RIGHT, 0xff53L), Map.entry(SWT.ARROW_DOWN, 0xff54L), Map.entry(SWT.END, 0xff57L),
			Map.entry(SWT.F2, 0xffbfL), Map.entry(SWT.F10, 0xffc7L), Map.entry(SWT.SHIFT, 0xffe1L), Map.entry(SWT.CTRL, 0xffe3L),
			Map.entry(SWT.ALT, 0xffe9L));

	private Keyboard() {
	}

	/** Types text of printable ASCII. */
	public static void type(String text) {
		try (var input = new XInput()) {
			text.chars().forEach(key -> press(input, key));
		}
	}

	/** Presses the keys one after the other and releases them in reverse: {@code press(SWT.MOD1, 'n')}. */
	public static void press(int... keys) {
		try (var input = new XInput()) {
			press(input, keys);
		}
	}

	private static void press(XInput input, int... keys) {
		int[] held = IntStream.of(keys).flatMap(key -> isShifted(key) ? IntStream.of(SWT.SHIFT, key) : IntStream.of(key)).toArray();
		for (int key : held) {
			input.key(keysym(key), true);
		}
		for (int i = held.length - 1; i >= 0; i--) {
			input.key(keysym(held[i]), false);
		}
		UiThread.turn();
	}

	private static boolean isShifted(int key) {
		return key >= 'A' && key <= 'Z' || SHIFTED.indexOf(key) >= 0;
	}

	private static long keysym(int key) {
		return KEYSYMS.getOrDefault(key, (long) key);
	}
}
