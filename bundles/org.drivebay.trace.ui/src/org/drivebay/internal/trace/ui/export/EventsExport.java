// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.export;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.trace.Filter;
import org.drivebay.trace.TraceFile;
import org.drivebay.trace.TraceFile.Format;
import org.drivebay.ui.Operation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Writes the events of a window of time as a table. */
public final class EventsExport implements Operation {

	private static final int BUFFER = 1 << 16;

	private final TraceFile trace;
	private final TimeRange range;
	private final Path file;

	/** Writes when it is run. @param file Parquet if its name ends so, else CSV */
	public EventsExport(TraceFile trace, TimeRange range, Path file) {
		this.trace = trace;
		this.range = range;
		this.file = file;
	}

	@Override
	public void run(IProgressMonitor monitor) throws Exception {
		SubMonitor.convert(monitor, "Writing " + file.getFileName(), IProgressMonitor.UNKNOWN);
		Format format = file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet") ? Format.PARQUET : Format.CSV;
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
			trace.export(out, format, new Filter.Between(Filter.NumberField.TIME, range.from(), range.until() - 1));
		}
	}
}
