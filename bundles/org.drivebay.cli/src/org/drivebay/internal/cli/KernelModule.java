// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a kernel module's file says about itself: {@code key=value} texts, each ended by a NUL, one of them its version magic. */
final class KernelModule {

	private static final byte[] MAGIC = "\0vermagic=".getBytes(StandardCharsets.ISO_8859_1);

	private KernelModule() {
	}

	/** The kernel that a module is built for, as {@code uname -r} names it; empty if it does not say. */
	static String kernel(byte[] module) {
		for (int at = 0; at <= module.length - MAGIC.length; at++) {
			if (startsWith(module, at)) {
				int from = at + MAGIC.length;
				int to = from;
				while (to < module.length && module[to] > ' ') {
					to++;
				}
				return new String(module, from, to - from, StandardCharsets.ISO_8859_1);
			}
		}
		return "";
	}

	private static boolean startsWith(byte[] module, int at) {
		return Arrays.equals(module, at, at + MAGIC.length, MAGIC, 0, MAGIC.length);
	}
}
