// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.drivebay.trace.Filter;
import org.drivebay.trace.TraceFile;
import org.drivebay.trace.TraceReport;

/** {@code drivebay trace export} */
final class TraceExportVerb implements Verb {

	@Override
	public String usage() {
		return "PATH... -o FILE.parquet|FILE.csv [--filter EXPRESSION]";
	}

	@Override
	public String does() {
		return "Writes the events of a trace as a table.\n" + TraceArguments.PATHS + TraceArguments.FILTERS;
	}

	@Override
	public void run(Context context, List<String> arguments) throws IOException {
		var given = new Arguments(arguments, List.of(), List.of("-o", "--filter"));
		String file = given.value("-o").orElseThrow(() -> new UsageException("-o FILE.parquet or -o FILE.csv is missing"));
		TraceFile.Format format = format(file);
		Filter filter = TraceArguments.filter(given);
		TraceFile trace = TraceArguments.open(given);
		try (var to = new BufferedOutputStream(Files.newOutputStream(Path.of(file)), 1 << 16)) {
			TraceReport<Long> report = trace.export(to, format, filter);
			context.err().println("drivebay: " + report.result() + " events in " + file);
			TraceArguments.report(context, report.problems());
		}
	}

	private static TraceFile.Format format(String file) {
		if (file.endsWith(".parquet")) {
			return TraceFile.Format.PARQUET;
		}
		if (file.endsWith(".csv")) {
			return TraceFile.Format.CSV;
		}
		throw new UsageException("FILE ends with .parquet or .csv, not like " + file);
	}
}
