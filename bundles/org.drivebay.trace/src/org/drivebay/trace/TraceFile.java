// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.drivebay.internal.trace.BlkTrace;
import org.drivebay.md.geometry.Geometry;

/**
 * A recorded trace: one or more files. What is asked is read from the files anew each time, memory-mapped; nothing is kept but where they are. Safe
 * for several threads.
 */
public final class TraceFile {

	private final List<Path> paths;
	private final BlkTrace trace;

	private TraceFile(List<Path> paths, BlkTrace trace) {
		this.paths = List.copyOf(paths);
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
		return new TraceFile(paths, BlkTrace.open(paths));
	}

	/** As it was opened. */
	public List<Path> paths() {
		return paths;
	}

	/** Measures the phases of all requests. */
	public TraceReport<TraceStatistics> statistics() {
		return trace.statistics();
	}

	/** Counts all complete requests by device, process and operation. Takes longer than {@link #statistics}. */
	public TraceReport<TraceProfile> profile() {
		return trace.profile();
	}

	/** Puts all events into order, 8 bytes outside the heap for each. */
	public TraceReport<Events> events() {
		return events(Progress.TO_THE_END);
	}

	/** As {@link #events()}, of the part that progress lets be read. */
	public TraceReport<Events> events(Progress progress) {
		return trace.events(progress);
	}

	/** Finds all complete requests, 72 bytes outside the heap for each. */
	public TraceReport<Requests> requests() {
		return requests(Progress.TO_THE_END);
	}

	/** As {@link #requests()}, of the part that progress lets be read. */
	public TraceReport<Requests> requests(Progress progress) {
		return trace.requests(progress);
	}

	/**
	 * Keeps what was found beside the trace, so that {@link #events} and {@link #requests} have it at once the next time the trace is opened, unless its
	 * files have changed. About a third as large as the trace; docs/trace-index.md has the format.
	 *
	 * @return false if there was nothing to keep: only a part was found, it is kept already, or the trace is one of trace-cmd's
	 * @throws IOException if it cannot be written there
	 */
	public boolean keep(TraceReport<Events> events, TraceReport<Requests> requests) throws IOException {
		return trace.keep(events.result(), requests.result(), requests.problems());
	}

	/**
	 * Joins the I/Os of an array's members to the requests that caused them.
	 *
	 * @param array  as it was when the trace was taken
	 * @param ranges into how many ranges of stripe rows its writes are parted at most, from 1 on
	 * @param sink   is told of each request and each I/O on the way
	 */
	public TraceReport<ArrayTraffic> traffic(TracedArray array, int ranges, JoinSink sink) {
		return trace.traffic(array, ranges, sink);
	}

	/**
	 * As {@link #traffic}, and keeps each request and each I/O: some 40 bytes outside the heap for each.
	 *
	 * @param progress lets a part be read
	 */
	public TraceReport<JoinedArray> join(TracedArray array, int ranges, Progress progress) {
		return trace.join(array, ranges, progress);
	}

	/**
	 * Finds the array that has a geometry, and its members, by what md tells of each I/O that it hands on (A). Members are whole devices; those that the
	 * trace does not have are missing, and the bitmap is not found.
	 *
	 * @param progress lets a part be read
	 * @return empty if no devices of the trace fit
	 */
	public TraceReport<Optional<TracedArray>> find(Geometry geometry, Progress progress) {
		return trace.find(geometry, progress);
	}

	/** How {@link #export} writes events. */
	public enum Format {
		CSV, PARQUET
	}

	/**
	 * Writes a line for each event that a filter chooses, in time order, as blkparse does. Ends early when the thread is interrupted.
	 *
	 * @return how many events these are
	 */
	public TraceReport<Long> writeEvents(OutputStream to, Filter filter) throws IOException {
		return trace.writeEvents(to, filter);
	}

	/**
	 * Writes the events that a filter chooses, in time order, as a table.
	 *
	 * @return how many events these are
	 */
	public TraceReport<Long> export(OutputStream to, Format format, Filter filter) throws IOException {
		return trace.export(to, format == Format.CSV, filter);
	}
}
