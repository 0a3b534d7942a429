// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.drivebay.trace.Filter;
import org.drivebay.trace.TraceException;
import org.drivebay.trace.TraceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of tracefs, whole and damaged. */
class FtraceFolderTest {

	@TempDir
	Path folder = Path.of("");

	private Path write(String name, byte[] content) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, content);
	}

	private void write(ByteOrder order) throws IOException {
		write("events/header_page", TraceDatBytes.PAGE_HEADER.getBytes(StandardCharsets.US_ASCII));
		write("events/block/block_bio_queue/format", TraceDatBytes.FORMAT.getBytes(StandardCharsets.US_ASCII));
		write("saved_cmdlines", "4711 fio\n".getBytes(StandardCharsets.US_ASCII));
		write("per_cpu/cpu0/trace_pipe_raw", new TraceDatBytes(order).page(0, 10_000, 10_500));
		write("per_cpu/cpu1/trace_pipe_raw", new TraceDatBytes(order).page(0, 10_200));
	}

	@Test
	void cpusAreMergedInBothByteOrders() throws IOException {
		for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
			write(order);
			var out = new ByteArrayOutputStream();
			var report = TraceFile.open(List.of(folder)).writeEvents(out, Filter.EVERYTHING);
			assertEquals(List.of(), report.problems());
			assertEquals("""
					  8,16   0        1     0.000000000  4711  Q FWFS 64 + 8 [fio]
					  8,16   1        1     0.000000200  4711  Q FWFS 64 + 8 [fio]
					  8,16   0        2     0.000000500  4711  Q FWFS 72 + 8 [fio]
					""", out.toString(StandardCharsets.UTF_8));
		}
	}

	@Test
	void aCutFileIsReadUpToTheCut() throws IOException {
		write(ByteOrder.LITTLE_ENDIAN);
		Path pages = folder.resolve("per_cpu/cpu0/trace_pipe_raw");
		Files.write(pages, Arrays.copyOf(Files.readAllBytes(pages), TraceDatBytes.PAGE + 100));
		var report = TraceFile.open(List.of(folder)).writeEvents(OutputStream.nullOutputStream(), Filter.EVERYTHING);
		assertEquals(3L, report.result());
		assertEquals(List.of(pages + ": the file is cut: its last 100 bytes are no whole page"), report.problems());
	}

	@Test
	void aHeaderThatTellsNothingIsRefused() throws IOException {
		write(ByteOrder.LITTLE_ENDIAN);
		Path header = write("events/header_page", "nothing".getBytes(StandardCharsets.US_ASCII));
		String message = assertThrows(TraceException.class, () -> TraceFile.open(List.of(folder))).getMessage();
		assertEquals(header + ": does not tell where 'commit' is", message);
	}

	@Test
	void damageEndsInAProblemOrAnEvent() throws IOException {
		var random = new Random(11);
		write(ByteOrder.LITTLE_ENDIAN);
		List<Path> files = List.of(folder.resolve("events/header_page"), folder.resolve("events/block/block_bio_queue/format"), folder.resolve(
				"per_cpu/cpu0/trace_pipe_raw"));
		for (int round = 0; round < 300; round++) {
			write(ByteOrder.LITTLE_ENDIAN);
			Path file = files.get(round % files.size());
			byte[] bytes = Files.readAllBytes(file);
			for (int i = random.nextInt(12); i >= 0; i--) {
				int at = random.nextInt(file.endsWith("trace_pipe_raw") ? 120 : bytes.length);
				bytes[at] = (byte) (random.nextBoolean() ? '0' + random.nextInt(10) : random.nextInt());
			}
			Files.write(file, Arrays.copyOf(bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length));
			try {
				TraceFile.open(List.of(folder)).statistics();
			} catch (TraceException e) {
				assertTrue(String.valueOf(e.getMessage()).startsWith(folder.toString()));
			}
		}
	}
}
