// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.drivebay.host.facts.ArrayMap;
import org.drivebay.host.facts.ArrayMaps;
import org.drivebay.host.plan.PlanFile;
import org.drivebay.md.command.ArrayPlan;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.remote.RemoteException;
import org.drivebay.trace.Device;
import org.drivebay.trace.Progress;
import org.drivebay.trace.TraceFile;
import org.drivebay.trace.TraceReport;
import org.drivebay.trace.TracedArray;
import org.drivebay.trace.TracedArray.Member;

/** The arrays that a trace is joined with. */
final class TraceArrays {

	static final String HELP = """

			--array joins each I/O of an array's member to the request that caused it, and counts them by what they are for. SOURCE tells the
			geometry: a HOST or the FILE of a snapshot, whose arrays are those that the trace has too; or a plan or an array
			specification, whose devices are found by what md tells in the trace. --ranges parts the writes into so many ranges of
			stripe rows (%d).""";
	static final int RANGES = 8;

	/** @param name for the user */
	record Named(String name, TracedArray array) {
	}

	private TraceArrays() {
	}

	/**
	 * Finds the arrays of a source that a trace has.
	 *
	 * @param devices that the trace has
	 * @throws FailedException if there is none
	 */
	static List<Named> find(Context context, String source, TraceFile trace, Set<Integer> devices) throws FailedException, RemoteException, IOException,
			InterruptedException {
		boolean planned = source.endsWith(PlanFile.EXTENSION) || source.endsWith(".json");
		List<Named> found = planned ? ofPlan(Path.of(source), trace) : ofHost(context, source, devices);
		if (found.isEmpty()) {
			throw new FailedException("the trace has no array of " + source);
		}
		return found;
	}

	private static List<Named> ofPlan(Path file, TraceFile trace) throws FailedException, IOException {
		List<Named> found = new ArrayList<>();
		for (ArrayPlan plan : PlanArgument.read(file).arrays()) {
			TraceReport<Optional<TracedArray>> report = trace.find(Geometry.of(plan.spec()), Progress.TO_THE_END);
			report.result().ifPresent(array -> found.add(new Named(plan.device(), array)));
		}
		return found;
	}

	private static List<Named> ofHost(Context context, String source, Set<Integer> devices) throws FailedException, RemoteException, IOException,
			InterruptedException {
		try (HostSource host = context.hosts().open(source)) {
			ArrayMaps maps = ArrayMaps.of(host.snapshot().content());
			maps.problems().forEach(problem -> context.err().println("drivebay: " + source + ": " + problem));
			return maps.arrays().stream().map(map -> new Named(map.name(), traced(map))).filter(array -> devices.contains(array.array().device())).toList();
		}
	}

	private static TracedArray traced(ArrayMap map) {
		return new TracedArray(Device.parse(map.number()), Geometry.of(map.spec()), map.members().stream().map(member -> member.map(found -> Member.of(found
				.number(), found.bitmap())).orElse(Member.MISSING)).toList());
	}
}
