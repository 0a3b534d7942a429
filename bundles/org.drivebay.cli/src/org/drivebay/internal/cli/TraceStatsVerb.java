// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.drivebay.internal.cli.TraceArrays.Named;
import org.drivebay.remote.RemoteException;
import org.drivebay.trace.ArrayTraffic;
import org.drivebay.trace.Device;
import org.drivebay.trace.JoinSink;
import org.drivebay.trace.Phase;
import org.drivebay.trace.PhaseStatistics;
import org.drivebay.trace.TraceFile;
import org.drivebay.trace.TraceProfile;
import org.drivebay.trace.TraceReport;
import org.drivebay.trace.TraceStatistics;
import org.drivebay.trace.TraceStatistics.DeviceStatistics;

/** {@code drivebay trace stats} */
final class TraceStatsVerb implements Verb {

	private static final int NANO_DIGITS = 9;

	@Override
	public String usage() {
		return "PATH... [--detail] [--array SOURCE [--ranges N]] [--json]";
	}

	@Override
	public String does() {
		return "Prints how long each phase of the requests in a trace took, per device and in all, as btt counts it.\n" + TraceArguments.PATHS
				+ ProfileOutput.HELP + TraceArrays.HELP.formatted(TraceArrays.RANGES);
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, RemoteException, IOException, InterruptedException {
		var given = new Arguments(arguments, List.of("--json", "--detail"), List.of("--array", "--ranges"));
		int ranges = ranges(given);
		TraceFile trace = TraceArguments.open(given);
		TraceReport<TraceStatistics> report = trace.statistics();
		Map<String, ArrayTraffic> arrays = new LinkedHashMap<>();
		if (given.value("--array").isPresent()) {
			Set<Integer> devices = report.result().devices().stream().map(DeviceStatistics::device).collect(Collectors.toSet());
			for (Named array : TraceArrays.find(context, given.value("--array").get(), trace, devices)) {
				arrays.put(array.name(), trace.traffic(array.array(), ranges, JoinSink.NONE).result());
			}
		}
		Optional<TraceProfile> profile = given.has("--detail") ? Optional.of(trace.profile().result()) : Optional.empty();
		if (given.has("--json")) {
			Json json = json(report.result());
			profile.ifPresent(found -> json.put("detail", ProfileOutput.json(found).done()));
			if (!arrays.isEmpty()) {
				json.put("arrays", arrays.entrySet().stream().map(array -> TrafficOutput.json(array.getKey(), array.getValue())).toList());
			}
			Json.print(context.out(), json.done());
		} else {
			print(context, report.result());
			profile.ifPresent(found -> ProfileOutput.print(context.out(), found));
			arrays.forEach((name, traffic) -> TrafficOutput.print(context.out(), name, traffic));
		}
		TraceArguments.report(context, report.problems());
	}

	private static int ranges(Arguments given) {
		String text = given.value("--ranges").orElse(Integer.toString(TraceArrays.RANGES));
		if (!text.matches("[1-9]\\d{0,4}")) {
			throw new UsageException("--ranges is 1 to 99999, not " + text);
		}
		return Integer.parseInt(text);
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
