// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.drivebay.trace.Device;
import org.drivebay.trace.Phase;
import org.drivebay.trace.PhaseStatistics;
import org.drivebay.trace.TraceReport;
import org.drivebay.trace.TraceStatistics;
import org.drivebay.trace.TraceStatistics.DeviceStatistics;

/** {@code drivebay trace stats} */
final class TraceStatsVerb implements Verb {

	private static final int NANO_DIGITS = 9;

	@Override
	public String usage() {
		return "PATH... [--json]";
	}

	@Override
	public String does() {
		return "Prints how long each phase of the requests in a trace took, per device and in all, as btt counts it.\n" + TraceArguments.PATHS;
	}

	@Override
	public void run(Context context, List<String> arguments) throws IOException {
		var given = new Arguments(arguments, List.of("--json"), List.of());
		TraceReport<TraceStatistics> report = TraceArguments.open(given).statistics();
		if (given.has("--json")) {
			Json.print(context.out(), json(report.result()).done());
		} else {
			print(context, report.result());
		}
		TraceArguments.report(context, report.problems());
	}

	private static Json json(TraceStatistics statistics) {
		List<Json> devices = statistics.devices().stream().map(TraceStatsVerb::json).toList();
		return new Json().put("events", statistics.events()).put("dropped", statistics.dropped()).put("devices", devices).put("all",
				new Json().put("phases", json(statistics.all())));
	}

	private static Json json(DeviceStatistics statistics) {
		return new Json().put("device", Device.name(statistics.device())).put("phases", json(statistics.phases()));
	}

	private static Json json(PhaseStatistics statistics) {
		var json = new Json();
		for (Phase phase : Phase.values()) {
			if (statistics.count(phase) > 0) {
				json.put(phase.name(), new Json().put("n", statistics.count(phase)).put("min", Json.plain(seconds(statistics.min(phase)))).put("avg",
						Json.plain(average(statistics, phase))).put("max", Json.plain(seconds(statistics.max(phase)))));
			}
		}
		return json;
	}

	private static void print(Context context, TraceStatistics statistics) {
		context.out().println(statistics.events() + " events, " + statistics.dropped() + " dropped\n");
		var table = new TextTable("DEVICE", "PHASE", "N", "MIN s", "AVG s", "MAX s");
		statistics.devices().forEach(device -> rows(table, Device.name(device.device()), device.phases()));
		rows(table, "all", statistics.all());
		table.print(context.out());
	}

	private static void rows(TextTable table, String device, PhaseStatistics statistics) {
		for (Phase phase : Phase.values()) {
			if (statistics.count(phase) > 0) {
				table.row(device, phase.name(), Long.toString(statistics.count(phase)), seconds(statistics.min(phase)).toPlainString(), average(
						statistics, phase).toPlainString(), seconds(statistics.max(phase)).toPlainString());
			}
		}
	}

	private static BigDecimal seconds(long nanos) {
		return BigDecimal.valueOf(nanos, NANO_DIGITS);
	}

	/** With the digits that btt prints. */
	private static BigDecimal average(PhaseStatistics statistics, Phase phase) {
		return new BigDecimal(statistics.averageSeconds(phase)).setScale(NANO_DIGITS, RoundingMode.HALF_EVEN);
	}
}
