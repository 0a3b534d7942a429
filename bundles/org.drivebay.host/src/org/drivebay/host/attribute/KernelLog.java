// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.attribute;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that the kernel logged in the last moments. */
final class KernelLog {

	private static final Pattern LINE = Pattern.compile("\\[ *(\\d{1,9}\\.\\d{1,6})\\] (.*)");
	private static final int MAX_LINES = 6;
	private static final double SLACK_SECONDS = 0.1;

	private KernelLog() {
	}

	/**
	 * Lines of dmesg that are not older than {@code age}.
	 *
	 * @param text a line of /proc/uptime, then dmesg's
	 */
	static List<String> since(String text, Duration age) {
		List<String> lines = text.lines().toList();
		var uptime = Pattern.compile("(\\d{1,9}\\.\\d{1,6}) .*").matcher(lines.isEmpty() ? "" : lines.getFirst());
		if (!uptime.matches()) {
			return List.of();
		}
		double from = Double.parseDouble(uptime.group(1)) - age.toNanos() / 1e9 - SLACK_SECONDS;
		List<String> recent = lines.stream().skip(1).map(LINE::matcher).filter(line -> line.matches() && Double.parseDouble(line.group(1)) >= from)
				.map(line -> line.group(2)).toList();
		return recent.subList(Math.max(0, recent.size() - MAX_LINES), recent.size());
	}
}
