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

import org.drivebay.internal.trace.TraceDat.CpuData;
import org.drivebay.trace.Action;

/**
 * Reads a file of trace-cmd into files like blktrace's, one for each CPU, that live as long as they are mapped.
 *
 * @param problems what could not be read
 */
record TraceDatImport(List<MappedFile> files, List<String> problems) {

	static TraceDatImport of(MappedFile file) throws IOException {
		var dat = new TraceDat(file);
		List<MappedFile> files = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		for (CpuData cpu : dat.cpus()) {
			Path temporary = Files.createTempFile("drivebay", ".blktrace");
			try {
				write(dat, cpu, files.isEmpty(), temporary, problems);
				MappedFile mapped = new MappedFile(temporary);
				mapped.order(ByteOrder.LITTLE_ENDIAN);
				files.add(mapped);
			} catch (UncheckedIOException e) {
				throw new IOException(temporary + ": " + e.getMessage(), e);
			} finally {
				discard(temporary);
			}
		}
		return new TraceDatImport(files, problems);
	}

	private static void write(TraceDat dat, CpuData cpu, boolean first, Path to, List<String> problems) throws IOException {
		try (var writer = new RecordWriter(to)) {
			if (first) {
				dat.processes().lines().forEach(line -> process(line, writer));
			}
			String problem = dat.read(cpu, new FtraceEvents(dat.formats(), cpu.cpu(), writer));
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
