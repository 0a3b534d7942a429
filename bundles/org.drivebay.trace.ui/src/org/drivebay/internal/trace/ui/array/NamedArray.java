// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.array;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.drivebay.host.facts.ArrayMap;
import org.drivebay.host.facts.ArrayMaps;
import org.drivebay.host.plan.PlanArrays;
import org.drivebay.host.plan.PlanFile;
import org.drivebay.host.snapshot.SnapshotFile;
import org.drivebay.internal.trace.ui.data.Lane;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.md.command.ArrayPlan;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.trace.Device;
import org.drivebay.trace.Progress;
import org.drivebay.trace.TracedArray;
import org.drivebay.trace.TracedArray.Member;

/** An array of a trace, whose geometry a snapshot or a plan tells. @param name for the user */
public record NamedArray(String name, TracedArray array) {

	/**
	 * The arrays of a file that a trace has too.
	 *
	 * @param file a snapshot of the host, or a plan, whose devices are found by what md says in the trace
	 * @throws IOException if it is neither
	 */
	static List<NamedArray> of(Path file, LoadedTrace trace, Progress progress) throws IOException {
		return file.toString().endsWith(PlanFile.EXTENSION) ? ofPlan(file, trace, progress) : ofSnapshot(file, trace);
	}

	private static List<NamedArray> ofPlan(Path file, LoadedTrace trace, Progress progress) throws IOException {
		List<NamedArray> found = new ArrayList<>();
		for (ArrayPlan plan : PlanArrays.of(PlanFile.load(file)).arrays()) {
			trace.file().find(Geometry.of(plan.spec()), progress).result().ifPresent(array -> found.add(new NamedArray(plan.device(), array)));
		}
		return found;
	}

	private static List<NamedArray> ofSnapshot(Path file, LoadedTrace trace) throws IOException {
		Set<Integer> devices = Set.copyOf(trace.devices().list().stream().map(Lane::key).toList());
		return ArrayMaps.of(SnapshotFile.read(file).content()).arrays().stream().map(NamedArray::of).filter(array -> devices.contains(array.array().device()))
				.toList();
	}

	private static NamedArray of(ArrayMap map) {
		List<Member> members = map.members().stream().map(member -> member.map(found -> Member.of(found.number(), found.bitmap())).orElse(Member.MISSING))
				.toList();
		return new NamedArray(map.name(), new TracedArray(Device.parse(map.number()), Geometry.of(map.spec()), members));
	}

	/** {@code md5, raid5} */
	public String label() {
		return name + ", " + array.geometry().spec().level().label();
	}
}
