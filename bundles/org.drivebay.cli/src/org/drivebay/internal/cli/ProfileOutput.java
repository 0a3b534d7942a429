// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.drivebay.trace.Device;
import org.drivebay.trace.Histogram;
import org.drivebay.trace.LoadSeries;
import org.drivebay.trace.Phase;
import org.drivebay.trace.RequestGroup;
import org.drivebay.trace.Seeks;
import org.drivebay.trace.TraceProfile;
import org.drivebay.trace.TraceProfile.DeviceProfile;
import org.drivebay.trace.TraceProfile.ProcessProfile;

/** Complete requests by device, operation and process, as {@code trace stats --detail} prints them. */
final class ProfileOutput {

	static final String HELP = """

			--detail adds what is known of complete requests per device, operation and process: percentiles (off by less than 1 %), requests and
			bytes in a second, merges, the part that starts where the one before ended, seek distances in sectors, queue depths,
			and in JSON histograms and the load over time.""";

	private static final double[] PARTS = { 0.5, 0.9, 0.99, 0.999 };
	private static final List<String> NAMES = List.of("p50", "p90", "p99", "p99_9");
	private static final int NANO_DIGITS = 9;
	private static final int DIGITS = 4;

	private ProfileOutput() {
	}

	static Json json(TraceProfile profile) {
		List<Json> devices = profile.devices().stream().map(ProfileOutput::json).toList();
		List<Json> processes = profile.processes().stream().filter(process -> process.requests().count() > 0).map(ProfileOutput::json).toList();
		return new Json().put("all", json(profile.all())).put("devices", devices).put("processes", processes);
	}

	private static Json json(DeviceProfile device) {
		var operations = new Json();
		device.operations().forEach((operation, group) -> operations.put(operation.name().toLowerCase(Locale.ROOT), json(group)));
		Json json = json(device.requests()).put("device", Device.name(device.device()));
		return seeks(json, device.seeks()).put("operations", operations).put("over_time", json(device.load()));
	}

	private static Json json(ProcessProfile process) {
		Json json = json(process.requests());
		if (process.pid() != ProcessProfile.OTHERS) {
			json.put("pid", Integer.toUnsignedLong(process.pid())).put("process", process.name());
		}
		return seeks(json, process.seeks());
	}

	private static Json seeks(Json to, Seeks seeks) {
		return to.put("sequential", number(seeks.sequentiality())).put("seek_sectors", number(seeks.meanSectors()));
	}

	private static Json json(RequestGroup group) {
		var phases = new Json();
		for (Phase phase : Phase.values()) {
			Histogram histogram = group.phase(phase);
			if (histogram != null) {
				phases.put(phase.name(), json(histogram));
			}
		}
		return new Json().put("requests", group.count()).put("sectors", group.sectors()).put("merged", group.merged()).put("seconds", seconds((long) (group
				.seconds() * 1e9))).put("requests_per_second", number(group.perSecond())).put("bytes_per_second", number(group.bytesPerSecond())).put(
						"device_depth", number(group.deviceDepth())).put("scheduler_depth", number(group.schedulerDepth())).put("phases", phases);
	}

	private static Json json(Histogram histogram) {
		var json = new Json().put("n", histogram.count());
		for (int i = 0; i < PARTS.length; i++) {
			json.put(NAMES.get(i), seconds(histogram.percentile(PARTS[i])));
		}
		List<Json> buckets = new ArrayList<>();
		long[] powers = histogram.powersOfTwo();
		for (int i = 0; i < powers.length; i++) {
			if (powers[i] > 0) {
				buckets.add(new Json().put("below", seconds(1L << i)).put("n", powers[i]));
			}
		}
		return json.put("max", seconds(histogram.max())).put("histogram", buckets);
	}

	private static Json json(LoadSeries load) {
		List<Json> slots = new ArrayList<>();
		for (int slot = 0; slot < load.slots(); slot++) {
			slots.add(new Json().put("time", seconds(slot * load.width())).put("requests", load.requests(slot)).put("sectors", load.sectors(slot)).put(
					"device_depth", number(load.deviceDepth(slot))).put("scheduler_depth", number(load.schedulerDepth(slot))));
		}
		return new Json().put("seconds", seconds(load.width())).put("slots", slots);
	}

	private static Number seconds(long nanos) {
		return Json.plain(BigDecimal.valueOf(nanos, NANO_DIGITS));
	}

	private static Number number(double value) {
		return Json.plain(BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP));
	}

	static void print(PrintStream out, TraceProfile profile) {
		var load = new TextTable("REQUESTS OF", ">N", ">/s", ">MiB/s", ">MERGED", ">SEQUENTIAL", ">SEEK", ">AT DEVICE", ">IN SCHEDULER");
		var spans = new TextTable("REQUESTS OF", "PHASE", ">N", ">P50 s", ">P90 s", ">P99 s", ">P99.9 s", ">MAX s");
		profile.devices().forEach(device -> rows(load, spans, device));
		for (ProcessProfile process : profile.processes()) {
			if (process.requests().count() > 0) {
				row(load, name(process), process.requests(), process.seeks());
				rows(spans, name(process), process.requests());
			}
		}
		row(load, "all", profile.all(), new Seeks());
		rows(spans, "all", profile.all());
		out.println();
		load.print(out);
		out.println();
		spans.print(out);
	}

	private static void rows(TextTable load, TextTable spans, DeviceProfile device) {
		String name = Device.name(device.device());
		row(load, name, device.requests(), device.seeks());
		rows(spans, name, device.requests());
		device.operations().forEach((operation, group) -> {
			String both = name + " " + operation.name().toLowerCase(Locale.ROOT);
			row(load, both, group, new Seeks());
			rows(spans, both, group);
		});
	}

	private static String name(ProcessProfile process) {
		return process.pid() == ProcessProfile.OTHERS ? "other processes" : (process.name().isEmpty() ? "?" : process.name()) + " " + Integer.toUnsignedLong(
				process.pid());
	}

	private static void row(TextTable table, String name, RequestGroup group, Seeks seeks) {
		boolean known = seeks.count() > 0;
		table.row(name, Long.toString(group.count()), text(0, group.perSecond()), text(2, group.bytesPerSecond() / (1 << 20)), percent(group.mergeRatio()),
				known ? percent(seeks.sequentiality()) : "", known ? text(0, seeks.meanSectors()) : "", text(2, group.deviceDepth()), text(2, group
						.schedulerDepth()));
	}

	private static void rows(TextTable table, String name, RequestGroup group) {
		for (Phase phase : Phase.values()) {
			Histogram histogram = group.phase(phase);
			if (histogram != null) {
				table.row(name, phase.name(), Long.toString(histogram.count()), span(histogram, 0), span(histogram, 1), span(histogram, 2), span(histogram, 3),
						seconds(histogram.max()).toString());
			}
		}
	}

	private static String span(Histogram histogram, int part) {
		return seconds(histogram.percentile(PARTS[part])).toString();
	}

	private static String text(int digits, double value) {
		return String.format(Locale.ROOT, "%." + digits + "f", value);
	}

	private static String percent(double part) {
		return text(1, 100 * part) + " %";
	}
}
