// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.drivebay.internal.trace.TracePaths.Source;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.trace.ArrayTraffic;
import org.drivebay.trace.Events;
import org.drivebay.trace.Filter;
import org.drivebay.trace.JoinSink;
import org.drivebay.trace.JoinedArray;
import org.drivebay.trace.Progress;
import org.drivebay.trace.Requests;
import org.drivebay.trace.TraceException;
import org.drivebay.trace.TraceProfile;
import org.drivebay.trace.TraceReport;
import org.drivebay.trace.TraceStatistics;
import org.drivebay.trace.TracedArray;
import org.eclipse.jdt.annotation.Nullable;

/** The files of a trace, mapped, and one pass over them for each question. */
public final class BlkTrace {

	/** @param cpu -1 if the records say it */
	record Part(MappedFile file, int cpu) {
	}

	/** From one question of {@link Progress} to the next, a power of 2. */
	private static final int EVENTS_BETWEEN = 1 << 16;

	private final List<Part> parts;
	private final List<String> problems;
	private final @Nullable IndexFile index;
	private Optional<IndexFile.Content> kept = Optional.empty();
	private boolean isSought;

	/** @param index beside the files; null where they are not the user's */
	private BlkTrace(List<Part> parts, List<String> problems, @Nullable IndexFile index) {
		this.parts = parts;
		this.problems = problems;
		this.index = index;
	}

	/** @throws TraceException if there is no such file, or if one is no trace */
	public static BlkTrace open(List<Path> paths) throws IOException {
		List<Part> parts = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		boolean imported = false;
		for (Source source : TracePaths.find(paths)) {
			if (Files.isDirectory(source.file())) {
				addImported(FtraceImport.of(new FtraceFolder(source.file())), parts, problems);
				imported = true;
				continue;
			}
			var file = new MappedFile(source.file());
			// blktrace leaves an empty file for a CPU on which nothing happened
			if (TraceDat.startsWithMagic(file)) {
				addImported(FtraceImport.of(new TraceDat(file)), parts, problems);
				imported = true;
			} else if (file.size() > 0 || source.cpu() == Source.NO_CPU) {
				file.order(BlkRecord.order(file));
				parts.add(new Part(file, source.cpu()));
			}
		}
		List<Part> all = List.copyOf(parts);
		return new BlkTrace(all, List.copyOf(problems), imported || all.isEmpty() ? null : new IndexFile(all));
	}

	/** What was found before and is kept beside the trace. */
	private synchronized Optional<IndexFile.Content> kept() {
		IndexFile file = index;
		if (!isSought && file != null) {
			kept = file.read();
		}
		isSought = true;
		return kept;
	}

	/** @return whether these are all of the trace, and nothing has kept them before */
	public boolean keep(Events events, Requests requests, List<String> found) throws IOException {
		IndexFile file = index;
		boolean all = events instanceof EventIndex && requests instanceof RequestColumns;
		if (!all || file == null || kept().isPresent()) {
			return false;
		}
		var content = new IndexFile.Content((EventIndex) events, (RequestColumns) requests, found);
		if (!content.isWhole()) {
			return false;
		}
		file.write(content);
		return true;
	}

	private static void addImported(FtraceImport imported, List<Part> parts, List<String> problems) {
		imported.files().stream().filter(part -> part.size() > 0).forEach(part -> parts.add(new Part(part, Source.NO_CPU)));
		problems.addAll(imported.problems());
	}

	public TraceReport<TraceStatistics> statistics() {
		var pass = new Pass();
		var matcher = new PhaseMatcher(null);
		long events = 0;
		for (@Nullable BlkStream stream = pass.merge.next(); stream != null; stream = pass.merge.next()) {
			matcher.take(stream.buffer(), stream.at());
			events++;
		}
		return pass.report(new TraceStatistics(events, pass.missing(), matcher.devices(), matcher.all()));
	}

	public TraceReport<TraceProfile> profile() {
		var pass = new Pass();
		var count = new ProfileCount(pass.merge.genesis());
		var matcher = new PhaseMatcher(count);
		for (@Nullable BlkStream stream = pass.merge.next(); stream != null; stream = pass.merge.next()) {
			matcher.take(stream.buffer(), stream.at());
		}
		return pass.report(count.profile(pass.names));
	}

	public TraceReport<ArrayTraffic> traffic(TracedArray array, int ranges, JoinSink sink) {
		var pass = new Pass();
		var join = new ArrayJoin(array, ranges, sink);
		for (@Nullable BlkStream stream = pass.merge.next(); stream != null; stream = pass.merge.next()) {
			join.take(stream.buffer(), stream.at());
		}
		return pass.report(join.traffic(pass.names));
	}

	public TraceReport<JoinedArray> join(TracedArray array, int ranges, Progress progress) {
		var pass = new Pass();
		var columns = new JoinColumns(pass.merge.genesis(), array.members().size());
		var join = new ArrayJoin(array, ranges, columns);
		for (@Nullable BlkStream stream = pass.next(progress); stream != null; stream = pass.next(progress)) {
			join.take(stream.buffer(), stream.at());
		}
		return pass.report(columns.joined(join.traffic(pass.names)));
	}

	public TraceReport<Optional<TracedArray>> find(Geometry geometry, Progress progress) {
		var pass = new Pass();
		var finder = new ArrayFinder(geometry);
		for (@Nullable BlkStream stream = pass.next(progress); stream != null; stream = pass.next(progress)) {
			finder.take(stream.buffer(), stream.at());
		}
		return pass.report(finder.found());
	}

	public TraceReport<Long> writeEvents(OutputStream to, Filter filter) throws IOException {
		var pass = new Pass();
		return pass.report(new EventPrinter(pass.merge, pass.names, filter).print(to));
	}

	public TraceReport<Requests> requests(Progress progress) {
		Optional<IndexFile.Content> known = kept();
		return known.isPresent() ? new TraceReport<>(known.get().requests(), known.get().problems()) : findRequests(progress);
	}

	private TraceReport<Requests> findRequests(Progress progress) {
		var pass = new Pass();
		var columns = new RequestColumns(pass.merge.genesis());
		var matcher = new PhaseMatcher(columns);
		for (@Nullable BlkStream stream = pass.next(progress); stream != null; stream = pass.next(progress)) {
			matcher.take(stream.buffer(), stream.at());
		}
		columns.setWhole(pass.isWhole());
		return pass.report(columns);
	}

	public TraceReport<Events> events(Progress progress) {
		Optional<IndexFile.Content> known = kept();
		return known.isPresent() ? new TraceReport<>(known.get().events(), known.get().problems()) : findEvents(progress);
	}

	private TraceReport<Events> findEvents(Progress progress) {
		var pass = new Pass();
		var events = new EventIndex(parts, pass.names, pass.merge.genesis());
		for (@Nullable BlkStream stream = pass.next(progress); stream != null; stream = pass.next(progress)) {
			events.add(pass.merge.number(), stream.offset());
		}
		events.setWhole(pass.isWhole());
		return pass.report(events);
	}

	/** @param csv else Parquet */
	public TraceReport<Long> export(OutputStream to, boolean csv, Filter filter) throws IOException {
		var pass = new Pass();
		var view = new RecordView(pass.names, pass.merge.genesis());
		long events = 0;
		try (EventExport export = csv ? new CsvExport(to) : new ParquetExport(to)) {
			for (@Nullable BlkStream stream = pass.merge.next(); stream != null; stream = pass.merge.next()) {
				if (filter.test(view.moveTo(stream))) {
					export.event(view);
					events++;
				}
			}
		}
		return pass.report(events);
	}

	/** Once through all files. */
	private final class Pass {

		final ProcessNames names = new ProcessNames();
		final List<BlkStream> streams;
		final TimeMerge merge;
		private int events;
		private boolean isCut;

		Pass() {
			streams = parts.stream().map(part -> new BlkStream(part.file(), part.cpu(), names)).toList();
			merge = new TimeMerge(streams);
		}

		/** The stream that stands on the next event, or null after the last one that is wanted. */
		@Nullable BlkStream next(Progress progress) {
			boolean asks = (++events & EVENTS_BETWEEN - 1) == 0;
			isCut = asks && !progress.goesOn(done(), total());
			return isCut ? null : merge.next();
		}

		/** Whether it came to the end. */
		boolean isWhole() {
			return !isCut;
		}

		private long done() {
			return streams.stream().mapToLong(BlkStream::offset).sum();
		}

		private long total() {
			return parts.stream().mapToLong(part -> part.file().size()).sum();
		}

		long missing() {
			return streams.stream().mapToLong(BlkStream::missing).sum();
		}

		<T> TraceReport<T> report(T result) {
			Stream<String> found = streams.stream().flatMap(BlkStream::problems);
			return new TraceReport<>(result, Stream.concat(problems.stream(), found).toList());
		}
	}
}
