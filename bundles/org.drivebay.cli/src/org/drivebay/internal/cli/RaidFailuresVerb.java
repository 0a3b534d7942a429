// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import org.drivebay.md.geometry.FailureSets;
import org.drivebay.md.geometry.FailureSets.Count;
import org.drivebay.md.geometry.Geometry;

/** {@code drivebay raid failures} */
final class RaidFailuresVerb implements Verb {

	@Override
	public String usage() {
		return "SPEC.json [--json]";
	}

	@Override
	public String does() {
		return "Counts, for each number of failed members, the sets that an array survives.";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, IOException {
		var given = new Arguments(arguments, List.of("--json"), List.of()).expect(1, "SPEC.json");
		SpecFile spec = SpecFile.read(Path.of(given.word(0)));
		Geometry geometry = Geometry.of(spec.array());
		var sets = new FailureSets(geometry, spec.badBlocks());
		List<Count> counts = sets.counts();
		if (given.has("--json")) {
			Json.print(context.out(), json(geometry, counts).done());
			return;
		}
		var table = new TextTable(">FAILED", ">SETS", ">SURVIVE");
		failures(counts).forEach(count -> table.row(Integer.toString(count.failed()), count.sets().toString(), count.survive().toString()));
		table.print(context.out());
		context.out().println("\n" + summary(counts, sets.smallestFatalSet()));
	}

	private static String summary(List<Count> counts, BitSet fatal) {
		if (fatal.isEmpty()) {
			return "Bad blocks alone have lost data.";
		}
		String roles = fatal.stream().mapToObj(Integer::toString).collect(Collectors.joining(", "));
		return "Survives any " + FailureSets.worstCase(counts) + " failures, and " + FailureSets.bestCase(counts) + " of the right members. Fatal: "
				+ (fatal.cardinality() == 1 ? "role " : "roles ") + roles + ".";
	}

	private static Json json(Geometry geometry, List<Count> counts) {
		List<Json> rows = failures(counts).stream()
				.map(count -> new Json().put("failed", count.failed()).put("sets", count.sets()).put("survive", count.survive())).toList();
		return new Json().put("members", geometry.spec().members().size()).put("array_sectors", geometry.arraySectors()).put("by_failed", rows)
				.put("worst_case", FailureSets.worstCase(counts)).put("best_case", FailureSets.bestCase(counts));
	}

	private static List<Count> failures(List<Count> counts) {
		return counts.subList(1, counts.size());
	}
}
