// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drivebay.trace.Device;
import org.drivebay.trace.Phase;
import org.drivebay.trace.PhaseStatistics;
import org.drivebay.trace.TraceStatistics;

/** The tables of {@code btt -A}, and ours in the same words: {@code Q2C 8,16 MIN AVG MAX N}. */
final class BttTables {

	private static final Pattern TITLE = Pattern.compile("\\s+(\\w+)\\s+MIN\\s+AVG\\s+MAX\\s+N\\s*");
	private static final String NUMBERS = "\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+(\\d+)\\s*";
	private static final Pattern DEVICE = Pattern.compile("\\(\\s*(\\d+),\\s*(\\d+)\\)" + NUMBERS);
	private static final Pattern ALL = Pattern.compile("(\\w+)" + NUMBERS);

	private BttTables() {
	}

	static SortedSet<String> parse(String btt) {
		SortedSet<String> rows = new TreeSet<>();
		String title = "";
		for (String line : btt.substring(btt.indexOf("= Per Device ="), btt.indexOf("= Device Overhead =")).split("\n")) {
			Matcher heading = TITLE.matcher(line);
			Matcher device = DEVICE.matcher(line);
			Matcher all = ALL.matcher(line);
			if (heading.matches()) {
				title = heading.group(1);
			} else if (device.matches()) {
				rows.add(row(title, device.group(1) + "," + device.group(2), device, 3));
			} else if (all.matches()) {
				rows.add(row(all.group(1), "all", all, 2));
			}
		}
		return rows;
	}

	private static String row(String phase, String device, Matcher line, int first) {
		return String.join(" ", phase, device, line.group(first), line.group(first + 1), line.group(first + 2), line.group(first + 3));
	}

	static SortedSet<String> of(TraceStatistics statistics) {
		SortedSet<String> rows = new TreeSet<>();
		for (Phase phase : Phase.values()) {
			for (var device : statistics.devices()) {
				// btt prints M2D only over all devices
				if (phase != Phase.M2D) {
					add(rows, phase, Device.name(device.device()), device.phases());
				}
			}
			add(rows, phase, "all", statistics.all());
		}
		return rows;
	}

	private static void add(SortedSet<String> rows, Phase phase, String device, PhaseStatistics statistics) {
		if (statistics.count(phase) > 0) {
			String average = new BigDecimal(statistics.averageSeconds(phase)).setScale(9, RoundingMode.HALF_EVEN).toPlainString();
			rows.add(String.join(" ", phase.name(), device, seconds(statistics.min(phase)), average, seconds(statistics.max(phase)), Long.toString(statistics
					.count(phase))));
		}
	}

	private static String seconds(long nanos) {
		return BigDecimal.valueOf(nanos, 9).toPlainString();
	}
}
