// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.text;

import java.time.Duration;
import java.util.Locale;

/** Numbers as a person reads them: binary units, three significant digits. */
public final class Quantities {

	private static final int SECTOR_BYTES = 512;
	private static final String[] UNITS = { "B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" };

	private Quantities() {
	}

	/** @param sectors of 512 bytes */
	public static String sectors(long sectors) {
		return scaled((double) sectors * SECTOR_BYTES);
	}

	public static String bytes(long bytes) {
		return scaled(bytes);
	}

	/** {@code 1 CPU}, {@code 2 CPUs}. */
	public static String count(long count, String what) {
		return count + " " + what + (count == 1 ? "" : "s");
	}

	/** Sectors and bytes to the last digit. */
	public static String exactSectors(long sectors) {
		return String.format(Locale.ROOT, "%,d bytes (%,d sectors)", sectors * SECTOR_BYTES, sectors);
	}

	public static String speed(long kibPerSecond) {
		return scaled(kibPerSecond * 1024.0) + "/s";
	}

	/** The two largest units: {@code 2 h 5 min}. */
	public static String duration(Duration duration) {
		long seconds = Math.max(0, duration.toSeconds());
		if (seconds < 60) {
			return seconds + " s";
		}
		if (seconds < 3600) {
			return joined(seconds / 60, "min", seconds % 60, "s");
		}
		return seconds < 86400 ? joined(seconds / 3600, "h", seconds % 3600 / 60, "min") : joined(seconds / 86400, "d", seconds % 86400 / 3600, "h");
	}

	/** For what takes milliseconds: {@code 3.2 ms}, {@code 1.25 s}. */
	public static String elapsed(Duration duration) {
		double millis = duration.toNanos() / 1e6;
		if (millis < 1000) {
			return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
		}
		return millis < 60_000 ? String.format(Locale.ROOT, "%.2f s", millis / 1000) : duration(duration);
	}

	private static String joined(long large, String largeUnit, long small, String smallUnit) {
		return small == 0 ? large + " " + largeUnit : large + " " + largeUnit + " " + small + " " + smallUnit;
	}

	private static String scaled(double bytes) {
		double value = bytes;
		int unit = 0;
		while (Math.abs(value) >= 1024 && unit < UNITS.length - 1) {
			value /= 1024;
			unit++;
		}
		String digits = unit == 0 || value >= 100 || value == Math.rint(value) ? "%.0f" : value >= 10 ? "%.1f" : "%.2f";
		return String.format(Locale.ROOT, digits, value) + " " + UNITS[unit];
	}
}
