// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.drivebay.host.text.Quantities;
import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.trace.ArrayTraffic;
import org.drivebay.trace.ArrayTraffic.Amount;
import org.drivebay.trace.ArrayTraffic.ProcessWrites;
import org.drivebay.trace.ArrayTraffic.RowWrites;
import org.drivebay.trace.ArrayTraffic.Writes;
import org.drivebay.trace.Device;
import org.drivebay.trace.IoClass;
import org.drivebay.trace.TracedArray;
import org.eclipse.jdt.annotation.Nullable;

/** What md made of the requests to an array, as {@code trace stats} prints it. */
final class TrafficOutput {

	private static final int RATIO_DIGITS = 4;

	private TrafficOutput() {
	}

	static Json json(String name, ArrayTraffic traffic) {
		var classes = new Json();
		traffic.byClass().forEach((ioClass, amount) -> classes.put(word(ioClass), json(amount)));
		List<Json> processes = traffic.byProcess().entrySet().stream().map(entry -> writes(new Json().put("pid", pid(entry)).put("process", entry.getValue()
				.name()), entry.getValue().writes())).toList();
		List<Json> rows = traffic.byRows().stream().map(range -> writes(new Json().put("first_row", range.firstRow()).put("rows", range.rows()), range
				.writes())).toList();
		ArraySpec spec = traffic.array().geometry().spec();
		return new Json().put("device", Device.name(traffic.array().device())).put("name", name).put("level", spec.level().label()).put("requested", json(
				traffic.requested())).put("classes", classes).put("rmw", traffic.rmw()).put("rcw", traffic.rcw()).put("full_stripe", traffic.fullStripe())
				.put("cached", traffic.cached()).put("write_amplification", ratio(traffic.writeAmplification())).put("processes", processes).put("rows",
						rows);
	}

	private static Json json(Amount amount) {
		return new Json().put("reads", amount.reads()).put("read_sectors", amount.readSectors()).put("writes", amount.writes()).put("written_sectors", amount
				.writtenSectors());
	}

	private static Json writes(Json json, Writes writes) {
		return json.put("array_sectors", writes.arraySectors()).put("member_sectors", writes.memberSectors()).put("write_amplification", ratio(writes
				.amplification()));
	}

	/** @return null where nothing was written, which JSON leaves out */
	private static @Nullable Number ratio(double ratio) {
		return Double.isNaN(ratio) ? null : Json.plain(BigDecimal.valueOf(ratio).setScale(RATIO_DIGITS, RoundingMode.HALF_UP));
	}

	static void print(PrintStream out, String name, ArrayTraffic traffic) {
		ArraySpec spec = traffic.array().geometry().spec();
		long missing = traffic.array().members().stream().filter(member -> member == TracedArray.Member.MISSING).count();
		out.println();
		out.println(name + " (" + Device.name(traffic.array().device()) + "), " + String.join(" ", spec.level().label(), spec.layoutName()).strip() + ", "
				+ Quantities.count(spec.members().size(), "member") + (missing > 0 ? " of which " + missing + " missing" : "") + (spec.chunkSectors() > 0 ? ", chunk " + Quantities.sectors(spec
						.chunkSectors()) : ""));
		if (spec.level().parityMembers() > 0) {
			out.println("stripes written by read-modify-write " + traffic.rmw() + ", reconstruct-write " + traffic.rcw() + ", full-stripe write " + traffic
					.fullStripe() + ", from the stripe cache " + traffic.cached());
		}
		out.println("write amplification " + text(traffic.writeAmplification()) + "\n");
		printClasses(out, traffic);
		printWrites(out, traffic);
	}

	private static void printClasses(PrintStream out, ArrayTraffic traffic) {
		var table = new TextTable("I/O", ">READS", ">READ", ">WRITES", ">WRITTEN");
		row(table, "requests", traffic.requested());
		traffic.byClass().forEach((ioClass, amount) -> row(table, word(ioClass), amount));
		table.print(out);
	}

	private static void row(TextTable table, String name, Amount amount) {
		if (amount.reads() + amount.writes() > 0) {
			table.row(name, Long.toString(amount.reads()), Quantities.sectors(amount.readSectors()), Long.toString(amount.writes()), Quantities.sectors(amount
					.writtenSectors()));
		}
	}

	private static void printWrites(PrintStream out, ArrayTraffic traffic) {
		var processes = new TextTable("PROCESS", ">PID", ">WROTE", ">MEMBERS WROTE", ">AMPLIFICATION");
		for (Map.Entry<Integer, ProcessWrites> entry : traffic.byProcess().entrySet()) {
			Writes writes = entry.getValue().writes();
			processes.row(entry.getValue().name().isEmpty() ? "?" : entry.getValue().name(), Long.toString(pid(entry)), Quantities.sectors(writes
					.arraySectors()), Quantities.sectors(writes.memberSectors()), text(writes.amplification()));
		}
		var rows = new TextTable("STRIPE ROWS", ">WROTE", ">MEMBERS WROTE", ">AMPLIFICATION");
		for (RowWrites range : traffic.byRows()) {
			rows.row(range.firstRow() + "-" + (range.firstRow() + range.rows() - 1), Quantities.sectors(range.writes().arraySectors()), Quantities.sectors(
					range.writes().memberSectors()), text(range.writes().amplification()));
		}
		for (TextTable table : List.of(processes, rows)) {
			if (!table.isEmpty()) {
				out.println();
				table.print(out);
			}
		}
	}

	private static long pid(Map.Entry<Integer, ProcessWrites> entry) {
		return Integer.toUnsignedLong(entry.getKey());
	}

	private static String text(double ratio) {
		return Double.isNaN(ratio) ? "-" : String.format(Locale.ROOT, "%.2f", ratio);
	}

	private static String word(IoClass ioClass) {
		return ioClass.name().toLowerCase(Locale.ROOT);
	}
}
