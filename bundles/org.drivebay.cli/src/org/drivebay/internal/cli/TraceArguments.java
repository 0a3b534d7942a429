// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.drivebay.trace.Filter;
import org.drivebay.trace.TraceFile;

/** What the verbs on recorded traces have in common. */
final class TraceArguments {

	static final String PATHS = "PATH is a base name (md0 for md0.blktrace.0 and so on), one of these files, a directory of them, a merged file,\n"
			+ "a trace.dat of trace-cmd, or a directory with copies of tracefs.";
	static final String FILTERS = "\nEXPRESSION chooses events: device = 252,0 and action = Q and time in 1s..2s and not process ~ kworker; also cpu, sector,\n"
			+ "sectors, pid, error, rwbs; = != < <= > >=, in FROM..TO, ~ for a part of a text; and, or, not, parentheses.";

	private TraceArguments() {
	}

	static TraceFile open(Arguments given) throws IOException {
		return TraceFile.open(given.expect(Integer.MAX_VALUE, "PATH").words().stream().map(Path::of).toList());
	}

	/** @throws UsageException if the expression cannot be understood */
	static Filter filter(Arguments given) {
		try {
			return Filter.parse(given.value("--filter").orElse(""));
		} catch (IllegalArgumentException e) {
			throw new UsageException(String.valueOf(e.getMessage()));
		}
	}

	/** Says what could not be read. */
	static void report(Context context, List<String> problems) {
		problems.forEach(problem -> context.err().println("drivebay: " + problem));
	}
}
