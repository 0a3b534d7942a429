// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Key events of the window system, for whoever has the focus. US layout, as Xvfb has it. For the test's thread. */
public final class Keyboard {

	private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";

	private Keyboard() {
	}

	/** Types text of printable ASCII. */
	public static void type(String text) {
		for (char c : text.toCharArray()) {
			boolean shift = Character.isUpperCase(c) || SHIFTED.indexOf(c) >= 0;
			if (shift) {
				press(SWT.SHIFT, c);
			} else {
				press(c);
			}
		}
	}

	/** Presses the keys one after the other and releases them in reverse: {@code press(SWT.MOD1, 'n')}. */
	public static void press(int... keys) {
		for (int key : keys) {
			post(SWT.KeyDown, key);
		}
		for (int i = keys.length - 1; i >= 0; i--) {
			post(SWT.KeyUp, keys[i]);
		}
		UiThread.turn();
	}

	private static void post(int type, int key) {
		var event = new Event();
		event.type = type;
		boolean isControl = key < ' ' || key == SWT.DEL;
		if (isControl || (key & SWT.KEYCODE_BIT) != 0 || (key & SWT.MODIFIER_MASK) != 0) {
			event.keyCode = key;
		} else {
			event.character = (char) key;
		}
		if (!UiThread.read(() -> UiThread.display().post(event))) {
			throw new AssertionError("the display does not take the key " + Integer.toHexString(key));
		}
	}
}
