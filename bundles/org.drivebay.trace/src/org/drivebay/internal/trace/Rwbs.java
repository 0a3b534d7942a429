// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.charset.StandardCharsets;

import org.drivebay.trace.Action;

/**
 * What a request is, in blkparse's letters: F flush first; D discard, W write, R read or N none; F force unit access, A read ahead, S synchronous,
 * M metadata.
 */
final class Rwbs {

	private static final int WIDTH = 3;
	private static final int HAS_DATA = 1 << 7;
	private static final byte[][] TEXTS = new byte[1 << 8][];

	static {
		for (int bits = 0; bits < TEXTS.length; bits++) {
			TEXTS[bits] = text(bits).getBytes(StandardCharsets.US_ASCII);
		}
	}

	private Rwbs() {
	}

	/** Right-aligned in three columns. */
	static byte[] of(int action, int bytes) {
		// WRITE, FLUSH, SYNC are three bits in a row, FUA and DISCARD, META, AHEAD four
		int bits = action >>> 17 & 7 | (action >>> 27 & 7) << 3 | action >>> 31 << 6 | (bytes != 0 ? HAS_DATA : 0);
		return TEXTS[bits];
	}

	private static String text(int bits) {
		int action = (bits & 7) << 17 | (bits >> 3 & 7) << 27 | (bits >> 6 & 1) << 31;
		var text = new StringBuilder();
		add(text, action, Action.FLUSH, 'F');
		if ((action & Action.DISCARD) != 0) {
			text.append('D');
		} else if ((action & Action.WRITE) != 0) {
			text.append('W');
		} else {
			text.append((bits & HAS_DATA) != 0 ? 'R' : 'N');
		}
		add(text, action, Action.FUA, 'F');
		add(text, action, Action.AHEAD, 'A');
		add(text, action, Action.SYNC, 'S');
		add(text, action, Action.META, 'M');
		return " ".repeat(Math.max(0, WIDTH - text.length())) + text;
	}

	private static void add(StringBuilder to, int action, int flag, char letter) {
		if ((action & flag) != 0) {
			to.append(letter);
		}
	}
}
