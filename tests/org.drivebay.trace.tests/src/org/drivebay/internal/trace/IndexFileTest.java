// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.drivebay.trace.Events;
import org.drivebay.trace.Requests;
import org.drivebay.trace.TraceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept beside a trace, and when it counts. */
class IndexFileTest {

	private static final int DAMAGES = 150;

	@TempDir
	Path folder = Path.of("");

	private static List<String> content(TraceFile trace) {
		var lines = new ArrayList<String>();
		Events events = trace.events().result();
		Events.Cursor cursor = events.cursor();
		for (long i = 0; i < events.count(); i++) {
			cursor.moveTo(i);
			lines.add(cursor.time() + " " + cursor.device() + " " + cursor.sequence() + " " + new String(cursor.process(), StandardCharsets.US_ASCII));
		}
		Requests requests = trace.requests().result();
		for (long i = 0; i < requests.count(); i++) {
			lines.add(requests.device(i) + " " + requests.sector(i) + " " + requests.sectors(i) + " " + requests.action(i) + " " + requests.pid(i) + " " + requests
					.queued(i) + " " + requests.got(i) + " " + requests.inserted(i) + " " + requests.merged(i) + " " + requests.issued(i) + " " + requests.completed(i));
		}
		lines.addAll(trace.events().problems());
		return lines;
	}

	private TraceFile open() throws IOException {
		return TraceFile.open(List.of(folder));
	}

	private boolean keep() throws IOException {
		TraceFile trace = open();
		return trace.keep(trace.events(), trace.requests());
	}

	private Path index() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".index")).findFirst().orElseThrow();
		}
	}

	/** Whether a trace need not be read: then nobody is asked whether to go on. The trace is longer than what is read without asking. */
	private boolean isKept() throws IOException {
		int[] asked = new int[1];
		TraceFile trace = open();
		trace.events((done, all) -> ++asked[0] > 0);
		trace.requests((done, all) -> ++asked[0] > 0);
		return asked[0] == 0;
	}

	private List<String> write(int events) throws IOException {
		SyntheticTrace.write(folder, 7, events, ByteOrder.LITTLE_ENDIAN);
		return content(open());
	}

	@Test
	void whatIsKeptIsWhatWasFound() throws IOException {
		List<String> expected = write(15_000);
		assertFalse(isKept());
		assertTrue(keep());
		assertTrue(isKept());
		assertEquals(expected, content(open()));
		assertFalse(keep(), "it is kept already");
		// a part of the folder is another trace
		assertEquals(content(TraceFile.open(List.of(folder.resolve("md5")))).size(), content(TraceFile.open(List.of(folder.resolve("md5.blktrace.1")))).size());
	}

	@Test
	void aTraceThatHasChangedIsReadAnew() throws IOException {
		write(15_000);
		assertTrue(keep());
		Path file = folder.resolve("sdb.blktrace.1");
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
		assertFalse(isKept());
		assertTrue(keep());
		assertTrue(isKept());
		byte[] record = Arrays.copyOfRange(Files.readAllBytes(file), 0, 64);
		Files.write(file, record, StandardOpenOption.APPEND);
		assertFalse(isKept());
		Files.delete(folder.resolve("sdb.blktrace.2"));
		assertFalse(isKept());
	}

	@Test
	void aPartIsNotKeptAndProblemsAre() throws IOException {
		write(30_000);
		TraceFile trace = open();
		assertFalse(trace.keep(trace.events((done, all) -> false), trace.requests()));
		Path file = folder.resolve("sdb.blktrace.1");
		Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 1000));
		List<String> expected = content(open());
		assertTrue(expected.getLast().contains("the file is cut"), expected::getLast);
		assertTrue(keep());
		assertEquals(expected, content(open()));
	}

	@Test
	void aDamagedIndexIsAsGoodAsNone() throws IOException {
		List<String> expected = write(300);
		assertTrue(keep());
		byte[] whole = Files.readAllBytes(index());
		var random = new Random(3);
		for (var hunt = new Hunt(DAMAGES); hunt.goesOn();) {
			byte[] damaged = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
			for (int i = random.nextInt(8); i >= 0 && damaged.length > 0; i--) {
				damaged[random.nextInt(Math.min(damaged.length, random.nextBoolean() ? 200 : damaged.length))] = (byte) random.nextInt();
			}
			Files.write(index(), damaged);
			assertEquals(expected, content(open()));
		}
	}

	/** Checksums that are right over a head that lies: no place outside of the trace is looked at. */
	@Test
	void anIndexThatLiesIsNotBelieved() throws IOException {
		List<String> expected = write(300);
		TraceFile trace = open();
		assertTrue(trace.keep(trace.events(), trace.requests()));
		byte[] whole = Files.readAllBytes(index());
		var bytes = IndexFile.little(whole);
		int head = bytes.getInt(16);
		bytes.putLong(24 + head + 8 * 5, 1L << 40);
		var sum = new java.util.zip.CRC32C();
		sum.update(whole, 24 + head, whole.length - 24 - head);
		bytes.putInt(20, (int) sum.getValue());
		Files.write(index(), whole);
		assertEquals(expected, content(open()));
		assertTrue(open().keep(trace.events(), trace.requests()), "it is replaced");
	}
}
