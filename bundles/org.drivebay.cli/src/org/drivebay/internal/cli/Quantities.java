// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.util.Locale;

/** Numbers for people. */
final class Quantities {

	private static final String[] UNITS = { "B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" };
	private static final int STEP = 1024;
	private static final int SECTOR_BYTES = 512;

	private Quantities() {
	}

	static String sectors(long sectors) {
		return bytes(sectors > Long.MAX_VALUE / SECTOR_BYTES ? Long.MAX_VALUE : sectors * SECTOR_BYTES);
	}

	/** Three significant digits at least, no false ones: {@code 972 MiB}, {@code 1.82 TiB}. */
	static String bytes(long bytes) {
		double value = bytes;
		int unit = 0;
		while (value >= STEP && unit < UNITS.length - 1) {
			value /= STEP;
			unit++;
		}
		String number = value == Math.rint(value) || value >= 100 ? String.format(Locale.ROOT, "%.0f", value)
				: String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
		return number + " " + UNITS[unit];
	}

	/** {@code 3 d 4 h}, {@code 39 min}. */
	static String duration(double seconds) {
		long minutes = (long) seconds / 60;
		if (minutes < 1) {
			return (long) seconds + " s";
		}
		if (minutes < 60) {
			return minutes + " min";
		}
		long hours = minutes / 60;
		return hours < 24 ? hours + " h " + minutes % 60 + " min" : hours / 24 + " d " + hours % 24 + " h";
	}

	static String count(long count, String what) {
		return count + " " + what + (count == 1 ? "" : "s");
	}
}
