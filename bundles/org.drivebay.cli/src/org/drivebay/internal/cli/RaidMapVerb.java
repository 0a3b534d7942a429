// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.drivebay.md.geometry.Geometry;

/** {@code drivebay raid map} */
final class RaidMapVerb implements Verb {

	private static final int MOST_UNIT_SECTORS = 1 << 30;

	@Override
	public String usage() {
		return "SPEC.json [--unit-sectors N]";
	}

	@Override
	public String does() {
		return "Prints where an array's chunks, their copies and their parity live, as CSV; N is the unit of levels without chunks.";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, IOException {
		var given = new Arguments(arguments, List.of(), List.of("--unit-sectors")).expect(1, "SPEC.json");
		int unit = given.value("--unit-sectors").map(RaidMapVerb::unit).orElse(Geometry.DEFAULT_UNIT_SECTORS);
		Geometry geometry = Geometry.of(SpecFile.read(Path.of(given.word(0))).array(), unit);
		new MapCsv(geometry, context.out()).print();
	}

	private static int unit(String text) {
		try {
			int unit = Integer.parseInt(text);
			if (unit > 0 && unit <= MOST_UNIT_SECTORS) {
				return unit;
			}
		} catch (NumberFormatException e) {
			// told below
		}
		throw new UsageException("--unit-sectors wants a number from 1 to " + MOST_UNIT_SECTORS + ", not " + text);
	}
}
