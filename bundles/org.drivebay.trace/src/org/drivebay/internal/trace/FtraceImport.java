// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.internal.trace.FtraceSource.CpuData;
import org.drivebay.trace.Action;

/**
 * Reads pages of ftrace into files like blktrace's, one for each CPU, that live as long as they are mapped.
 *
 * @param problems what could not be read
 */
record FtraceImport(List<MappedFile> files, List<String> problems) {

	static FtraceImport of(FtraceSource source) throws IOException {
		List<MappedFile> files = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		for (CpuData cpu : source.cpus()) {
			Path temporary = Files.createTempFile("drivebay", ".blktrace");
			try {
				write(source, cpu, files.isEmpty(), temporary, problems);
				MappedFile mapped = new MappedFile(temporary);
				mapped.order(ByteOrder.LITTLE_ENDIAN);
				files.add(mapped);
			} catch (UncheckedIOException e) {
				throw new IOException(temporary + ": " + e.getMessage(), e);
			} finally {
				discard(temporary);
			}
		}
		return new FtraceImport(files, problems);
	}

	private static void write(FtraceSource source, CpuData cpu, boolean first, Path to, List<String> problems) throws IOException {
		try (var writer = new RecordWriter(to)) {
			if (first) {
				source.processes().lines().forEach(line -> process(line, writer));
			}
			String problem = source.read(cpu, new FtraceEvents(source.formats(), cpu.cpu(), writer));
			if (!problem.isEmpty()) {
				problems.add(problem);
			}
		}
	}

	/** @param line pid, space, name */
	private static void process(String line, RecordWriter to) {
		int space = line.indexOf(' ');
		if (space > 0 && space < 10 && line.substring(0, space).chars().allMatch(Character::isDigit)) {
			to.record(0, 0, 0, 0, Action.NOTIFY_PROCESS, Integer.parseInt(line.substring(0, space)), 0, 0, 0, (line.substring(space + 1) + '\0').getBytes(
					StandardCharsets.ISO_8859_1));
		}
	}

	/** Where a mapped file cannot be deleted, it goes with the program. */
	private static void discard(Path file) {
		try {
			Files.delete(file);
		} catch (IOException e) {
			file.toFile().deleteOnExit();
		}
	}
}
