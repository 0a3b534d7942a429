// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.testing;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

import org.eclipse.swt.graphics.Point;

/**
 * The X server's own pointer and keyboard, through its extension XTEST. What the toolkit posts for itself is enough for a click. A drag from one
 * widget to another is settled by what the server knows of the buttons, and of posted keys some get lost on a machine that is busy. It does not
 * wait for the toolkit, which after a press wants to see where the pointer goes before it does anything else. A connection of its own, for the
 * test's thread.
 */
final class XInput implements AutoCloseable {

	private static final MemoryLayout DISPLAY = ValueLayout.ADDRESS;
	private static final MemoryLayout INT = ValueLayout.JAVA_INT;
	private static final MemoryLayout DELAY = ValueLayout.JAVA_LONG;
	private static final MemoryLayout KEYSYM = ValueLayout.JAVA_LONG;
	private static final int THIS_SCREEN = -1;
	private static final int LEFT_BUTTON = 1;
	/** Between two events, as a hand needs it. The server waits, not the test. */
	private static final long PAUSE_MILLIS = 25;

	private final Arena arena = Arena.ofConfined();
	private final SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
	private final SymbolLookup xtest = SymbolLookup.libraryLookup("libXtst.so.6", arena);
	private final MethodHandle sync = function(x11, "XSync", DISPLAY, INT);
	private final MethodHandle motion = function(xtest, "XTestFakeMotionEvent", DISPLAY, INT, INT, INT, DELAY);
	private final MethodHandle button = function(xtest, "XTestFakeButtonEvent", DISPLAY, INT, INT, DELAY);
	private final MethodHandle key = function(xtest, "XTestFakeKeyEvent", DISPLAY, INT, INT, DELAY);
	private final MethodHandle keycode = handle(x11, "XKeysymToKeycode", FunctionDescriptor.of(ValueLayout.JAVA_BYTE, DISPLAY, KEYSYM));
	private final MemorySegment display;

	/** @throws AssertionError if there is no X server that the environment names */
	XInput() {
		MethodHandle open = handle(x11, "XOpenDisplay", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
		display = (MemorySegment) call(open, MemorySegment.NULL);
		if (display.equals(MemorySegment.NULL)) {
			arena.close();
			throw new AssertionError("there is no X display");
		}
	}

	private static MethodHandle function(SymbolLookup library, String name, MemoryLayout... arguments) {
		return handle(library, name, FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments));
	}

	private static MethodHandle handle(SymbolLookup library, String name, FunctionDescriptor type) {
		return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), type);
	}

	private static Object call(MethodHandle function, Object... arguments) {
		try {
			return function.invokeWithArguments(arguments);
		} catch (Throwable e) {
			throw new AssertionError("a function of the X library failed", e);
		}
	}

	/** @param where on the display */
	void move(Point where) {
		call(motion, display, THIS_SCREEN, where.x, where.y, PAUSE_MILLIS);
		call(sync, display, 0);
	}

	void press() {
		call(button, display, LEFT_BUTTON, 1, PAUSE_MILLIS);
		call(sync, display, 0);
	}

	void release() {
		call(button, display, LEFT_BUTTON, 0, PAUSE_MILLIS);
		call(sync, display, 0);
	}

	/**
	 * Presses a key or lets it go.
	 *
	 * @param keysym as in X's {@code keysymdef.h}
	 * @throws AssertionError if the keyboard has no such key
	 */
	void key(long keysym, boolean down) {
		int code = Byte.toUnsignedInt((byte) call(keycode, display, keysym));
		if (code == 0) {
			throw new AssertionError("the keyboard has no key 0x" + Long.toHexString(keysym));
		}
		call(key, display, code, down ? 1 : 0, 0L);
		call(sync, display, 0);
	}

	@Override
	public void close() {
		call(function(x11, "XCloseDisplay", DISPLAY), display);
		arena.close();
	}
}
