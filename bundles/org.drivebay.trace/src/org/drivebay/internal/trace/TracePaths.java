// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.drivebay.trace.TraceException;

/** Finds the files that a path stands for: a base name, one of its files, a directory of them, one with copies of tracefs, or a single file. */
final class TracePaths {

	/** What blktrace calls its files. */
	private static final Pattern PER_CPU = Pattern.compile("(.+)\\.blktrace\\.(\\d{1,6})");

	/** @param cpu -1 for a file that is not of one CPU */
	record Source(Path file, int cpu) {

		static final int NO_CPU = -1;
	}

	private TracePaths() {
	}

	/** The files of all paths, by base name and CPU, none twice. */
	static List<Source> find(List<Path> paths) throws IOException {
		Set<Source> sources = new LinkedHashSet<>();
		for (Path path : paths) {
			sources.addAll(Files.isDirectory(path) ? ofDirectory(path) : ofName(path.toAbsolutePath()));
		}
		return List.copyOf(sources);
	}

	private static List<Source> ofDirectory(Path directory) throws IOException {
		if (FtraceFolder.isOne(directory)) {
			return List.of(new Source(directory, Source.NO_CPU));
		}
		List<Source> sources = perCpu(directory.toAbsolutePath(), "");
		if (sources.isEmpty()) {
			throw new TraceException(directory, "no file there is called NAME.blktrace.CPU");
		}
		return sources;
	}

	private static List<Source> ofName(Path path) throws IOException {
		Matcher name = PER_CPU.matcher(String.valueOf(path.getFileName()));
		boolean exists = Files.exists(path);
		if (exists && !name.matches()) {
			return List.of(new Source(path, Source.NO_CPU));
		}
		List<Source> sources = perCpu(parent(path), name.matches() ? name.group(1) : String.valueOf(path.getFileName()));
		if (sources.isEmpty()) {
			throw new TraceException(path, "neither a file, nor is there one called " + path.getFileName() + ".blktrace.0");
		}
		return sources;
	}

	private static Path parent(Path path) {
		Path parent = path.getParent();
		return parent == null ? path : parent;
	}

	/** @param base empty for all */
	private static List<Source> perCpu(Path directory, String base) throws IOException {
		record Found(String base, int cpu, Path file) {
		}
		List<Found> found = new ArrayList<>();
		try (Stream<Path> files = Files.list(directory)) {
			files.forEach(file -> {
				Matcher name = PER_CPU.matcher(String.valueOf(file.getFileName()));
				if (name.matches() && (base.isEmpty() || base.equals(name.group(1)))) {
					found.add(new Found(name.group(1), Integer.parseInt(name.group(2)), file));
				}
			});
		} catch (NoSuchFileException | NotDirectoryException e) {
			return List.of();
		}
		found.sort(Comparator.comparing(Found::base).thenComparingInt(Found::cpu));
		return found.stream().map(file -> new Source(file.file(), file.cpu())).toList();
	}
}
