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

import org.drivebay.trace.Action;
import org.drivebay.trace.Filter;
import org.drivebay.trace.Phase;
import org.drivebay.trace.TraceException;
import org.drivebay.trace.TraceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening traces, whole and damaged. */
class TraceFileTest {

	@TempDir
	Path folder = Path.of("");

	private static String lines(Path... paths) throws IOException {
		var out = new ByteArrayOutputStream();
		TraceFile.open(List.of(paths)).writeEvents(out, Filter.EVERYTHING);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void everyNameOfATraceOpensAllOfIt() throws IOException {
		SyntheticTrace.write(folder, 1, 100, ByteOrder.LITTLE_ENDIAN);
		String array = lines(folder.resolve("md5"));
		assertEquals(array, lines(folder.resolve("md5.blktrace.1")));
		assertEquals(lines(folder), lines(folder.resolve("md5"), folder.resolve("sdb")));
		assertTrue(lines(folder).length() > array.length());
	}

	@Test
	void theOtherByteOrderReadsTheSame() throws IOException {
		Path big = Files.createDirectory(folder.resolve("big"));
		Path little = Files.createDirectory(folder.resolve("little"));
		SyntheticTrace.write(big, 3, 500, ByteOrder.BIG_ENDIAN);
		SyntheticTrace.write(little, 3, 500, ByteOrder.LITTLE_ENDIAN);
		assertEquals(lines(little), lines(big));
		var bigPhases = BttTables.of(TraceFile.open(List.of(big)).statistics().result());
		assertEquals(BttTables.of(TraceFile.open(List.of(little)).statistics().result()), bigPhases);
	}

	@Test
	void aCutFileOpensUpToTheCut() throws IOException {
		byte[] whole = new SyntheticTrace(1, ByteOrder.LITTLE_ENDIAN).file(SyntheticTrace.DISK, 0, 50);
		Path file = folder.resolve("sdb.blktrace.0");
		Files.write(file, whole);
		String all = lines(file);
		Files.write(file, Arrays.copyOf(whole, whole.length - 10));
		var report = TraceFile.open(List.of(file)).writeEvents(OutputStream.nullOutputStream(), Filter.EVERYTHING);
		assertEquals(49L, report.result());
		assertEquals(1, report.problems().size());
		assertTrue(report.problems().getFirst().matches(".*sdb\\.blktrace\\.0: at offset \\d+: the file is cut: its last \\d+ bytes are no whole record"),
				report.problems()::toString);
		assertTrue(all.startsWith(lines(file)));
	}

	@Test
	void roomThatNobodyWroteIsPassedOver() throws IOException {
		var trace = new SyntheticTrace(1, ByteOrder.LITTLE_ENDIAN);
		int first = trace.file(SyntheticTrace.DISK, 0, 20).length;
		byte[] whole = trace.file(SyntheticTrace.DISK, 0, 20);
		Path file = folder.resolve("sdb.blktrace.0");
		Files.write(file, whole);
		String expected = lines(file);
		byte[] holed = new byte[whole.length + 77];
		System.arraycopy(whole, 0, holed, 0, first);
		System.arraycopy(whole, first, holed, first + 70, whole.length - first);
		Files.write(file, holed);
		assertEquals(expected, lines(file));
		assertEquals(List.of(file + ": 77 bytes between records were never written, and are left out"), TraceFile.open(List.of(file)).statistics().problems());
	}

	@Test
	void whatIsNoTraceIsNamed() throws IOException {
		Path text = Files.writeString(folder.resolve("notes.txt"), "this is certainly no block trace, but long enough for one");
		assertEquals(text + ": at offset 0: no block trace of version 7: it starts with 73696874", assertThrows(TraceException.class, () -> lines(text))
				.getMessage());
		Path missing = folder.resolve("sdz");
		assertEquals(missing + ": neither a file, nor is there one called sdz.blktrace.0", assertThrows(TraceException.class, () -> lines(missing))
				.getMessage());
		Path empty = Files.createDirectory(folder.resolve("empty"));
		assertEquals(empty + ": no file there is called NAME.blktrace.CPU", assertThrows(TraceException.class, () -> lines(empty)).getMessage());
	}

	@Test
	void eventsThatAreMissingAreCounted() throws IOException {
		var trace = new SyntheticTrace(1, ByteOrder.LITTLE_ENDIAN);
		for (int sequence : new int[] { 5, 6, 10, 11, 12, 9, 20 }) {
			trace.record(sequence, 1000L * sequence, 8, 4096, Action.FS | Action.QUEUE, 1, SyntheticTrace.DISK, 0, 0, new byte[0]);
		}
		Path file = Files.write(folder.resolve("sdb.blktrace.0"), trace.bytes());
		var statistics = TraceFile.open(List.of(file)).statistics().result();
		assertEquals(7, statistics.events());
		assertEquals(9, statistics.dropped(), "7 and 8, and 13 to 19; 9 was only late");
	}

	@Test
	void phasesOfOneRequest() throws IOException {
		var trace = new SyntheticTrace(1, ByteOrder.LITTLE_ENDIAN);
		int[] actions = { Action.QUEUE, Action.GETRQ, Action.INSERT, Action.ISSUE, Action.COMPLETE };
		long[] times = { 1000, 1100, 1300, 1700, 2500 };
		for (int i = 0; i < actions.length; i++) {
			trace.record(i + 1, times[i], 64, 4096, Action.FS | Action.WRITE | actions[i], 1, SyntheticTrace.DISK, 0, 0, new byte[0]);
		}
		Path file = Files.write(folder.resolve("sdb.blktrace.0"), trace.bytes());
		var all = TraceFile.open(List.of(file)).statistics().result().all();
		assertEquals(List.of(100L, 200L, 400L, 800L, 1500L), List.of(all.total(Phase.Q2G), all.total(Phase.G2I), all.total(Phase.I2D), all.total(Phase.D2C),
				all.total(Phase.Q2C)));
		assertEquals(0, all.count(Phase.Q2Q));
	}

	@Test
	void damageEndsInAProblemOrAnEvent() throws IOException {
		byte[] whole = new SyntheticTrace(4, ByteOrder.LITTLE_ENDIAN).file(SyntheticTrace.ARRAY, 0, 200);
		var random = new Random(99);
		Path file = folder.resolve("md5.blktrace.0");
		for (var hunt = new Hunt(400); hunt.goesOn();) {
			byte[] damaged = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
			for (int i = random.nextInt(20); i >= 0 && damaged.length > 0; i--) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			Files.write(file, damaged);
			readAll(file);
		}
	}

	private static void readAll(Path file) throws IOException {
		TraceFile trace;
		try {
			trace = TraceFile.open(List.of(file));
		} catch (TraceException e) {
			assertTrue(String.valueOf(e.getMessage()).startsWith(file.toString()));
			return;
		}
		trace.statistics();
		trace.writeEvents(OutputStream.nullOutputStream(), Filter.EVERYTHING);
	}
}
