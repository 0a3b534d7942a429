// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.figure;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Color;

/** Text that goes into SVG and HTML. Whatever a plan or a host calls its devices, it stays text there. */
public final class Markup {

	private Markup() {
	}

	/** For contents and attributes in double quotes; characters that XML cannot carry become U+FFFD. */
	public static String escape(String text) {
		return text.codePoints().mapToObj(Markup::escape).collect(Collectors.joining());
	}

	/** As both write it. */
	public static String color(Color color) {
		return String.format(Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
	}

	private static String escape(int c) {
		return switch (c) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> "&quot;";
			case '\'' -> "&#39;";
			default -> isXml(c) ? Character.toString(c) : "\ufffd";
		};
	}

	private static boolean isXml(int c) {
		boolean surrogate = c >= 0xd800 && c <= 0xdfff;
		return c == '\n' || c == '\t' || c >= ' ' && !surrogate && c != 0xfffe && c != 0xffff;
	}
}
