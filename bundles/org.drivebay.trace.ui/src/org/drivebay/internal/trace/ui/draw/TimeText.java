// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and amounts as a user reads and writes them. */
public final class TimeText {

	private static final int NANO_DIGITS = 9;
	private static final Pattern TIME = Pattern.compile("\\s*(\\d{1,12}(?:\\.\\d{1,12})?)\\s*(ns|us|µs|ms|s|min)?\\s*");

	private TimeText() {
	}

	/** A point in time in seconds. @param step ns that must be told apart */
	public static String at(long time, long step) {
		int digits = 0;
		for (long unit = 1_000_000_000; unit > Math.max(1, step) && digits < NANO_DIGITS; unit /= 10) {
			digits++;
		}
		return String.format(Locale.ROOT, "%." + digits + "f s", time / 1e9);
	}

	/** A point in time to the ns. */
	public static String exact(long time) {
		return String.format(Locale.ROOT, "%d.%09d s", time / 1_000_000_000, time % 1_000_000_000);
	}

	/** A length of time with three digits or so. @param nanos at least 0 */
	public static String span(double nanos) {
		if (nanos < 1_000) {
			return String.format(Locale.ROOT, "%.0f ns", nanos);
		}
		if (nanos < 1_000_000) {
			return digits(nanos / 1e3) + " µs";
		}
		return nanos < 1_000_000_000 ? digits(nanos / 1e6) + " ms" : digits(nanos / 1e9) + " s";
	}

	/** Three digits, thousands as k, millions as M. */
	public static String amount(double value) {
		if (value >= 1e9) {
			return digits(value / 1e9) + " G";
		}
		if (value >= 1e6) {
			return digits(value / 1e6) + " M";
		}
		return value >= 10_000 ? digits(value / 1e3) + " k" : digits(value);
	}

	private static String digits(double value) {
		if (value == 0) {
			return "0";
		}
		return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
	}

	/** What a user means: {@code 1.5} and {@code 1.5 s} are seconds, others have their unit. @return ns, empty if it is no time */
	public static OptionalLong parse(String text) {
		Matcher matcher = TIME.matcher(text);
		if (!matcher.matches()) {
			return OptionalLong.empty();
		}
		String unit = matcher.group(2) == null ? "s" : matcher.group(2);
		double nanos = switch (unit) {
			case "ns" -> 1;
			case "us", "µs" -> 1e3;
			case "ms" -> 1e6;
			case "min" -> 60e9;
			default -> 1e9;
		};
		return OptionalLong.of(Math.round(Double.parseDouble(matcher.group(1)) * nanos));
	}
}
