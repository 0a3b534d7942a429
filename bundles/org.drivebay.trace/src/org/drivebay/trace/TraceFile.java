// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.drivebay.internal.trace.BlkTrace;

/**
 * A recorded trace: one or more files. What is asked is read from the files anew each time, memory-mapped; nothing is kept but where they are. Safe
 * for several threads.
 */
public final class TraceFile {

	private final BlkTrace trace;

	private TraceFile(BlkTrace trace) {
		this.trace = trace;
	}

	/**
	 * Opens a trace.
	 *
	 * @param paths a base name ({@code md0} for {@code md0.blktrace.0} and so on), one of these files, a directory of them, or a merged file of
	 *              {@code blkparse -d}; the order counts where events have the same time
	 * @throws TraceException if there is no such file, or if one is no trace
	 */
	public static TraceFile open(List<Path> paths) throws IOException {
		return new TraceFile(BlkTrace.open(paths));
	}

	/** Measures the phases of all requests. */
	public TraceReport<TraceStatistics> statistics() {
		return trace.statistics();
	}

	/**
	 * Writes a line for each event, in time order, as blkparse does.
	 *
	 * @return how many events there are
	 */
	public TraceReport<Long> writeEvents(OutputStream to) throws IOException {
		return trace.writeEvents(to);
	}
}
