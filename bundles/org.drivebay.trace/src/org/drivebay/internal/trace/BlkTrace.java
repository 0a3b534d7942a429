// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.drivebay.internal.trace.TracePaths.Source;
import org.drivebay.trace.TraceException;
import org.drivebay.trace.TraceReport;
import org.drivebay.trace.TraceStatistics;
import org.eclipse.jdt.annotation.Nullable;

/** The files of a trace, mapped, and one pass over them for each question. */
public final class BlkTrace {

	private record Part(MappedFile file, int cpu) {
	}

	private final List<Part> parts;

	private BlkTrace(List<Part> parts) {
		this.parts = parts;
	}

	/** @throws TraceException if there is no such file, or if one is no trace */
	public static BlkTrace open(List<Path> paths) throws IOException {
		List<Part> parts = new ArrayList<>();
		for (Source source : TracePaths.find(paths)) {
			var file = new MappedFile(source.file());
			// blktrace leaves an empty file for a CPU on which nothing happened
			if (file.size() > 0 || source.cpu() == Source.NO_CPU) {
				file.order(BlkRecord.order(file));
				parts.add(new Part(file, source.cpu()));
			}
		}
		return new BlkTrace(List.copyOf(parts));
	}

	public TraceReport<TraceStatistics> statistics() {
		var pass = new Pass(parts);
		var matcher = new PhaseMatcher();
		long events = 0;
		for (@Nullable BlkStream stream = pass.merge.next(); stream != null; stream = pass.merge.next()) {
			matcher.take(stream.buffer(), stream.at());
			events++;
		}
		return pass.report(new TraceStatistics(events, pass.missing(), matcher.devices(), matcher.all()));
	}

	public TraceReport<Long> writeEvents(OutputStream to) throws IOException {
		var pass = new Pass(parts);
		return pass.report(new EventPrinter(pass.merge, pass.names).print(to));
	}

	/** Once through all files. */
	private static final class Pass {

		final ProcessNames names = new ProcessNames();
		final List<BlkStream> streams;
		final TimeMerge merge;

		Pass(List<Part> parts) {
			streams = parts.stream().map(part -> new BlkStream(part.file(), part.cpu(), names)).toList();
			merge = new TimeMerge(streams);
		}

		long missing() {
			return streams.stream().mapToLong(BlkStream::missing).sum();
		}

		<T> TraceReport<T> report(T result) {
			return new TraceReport<>(result, streams.stream().map(BlkStream::problem).flatMap(Optional::stream).toList());
		}
	}
}
