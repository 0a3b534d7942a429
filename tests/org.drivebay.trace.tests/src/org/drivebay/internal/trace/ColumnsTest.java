// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.drivebay.trace.Action;
import org.drivebay.trace.Events;
import org.drivebay.trace.Phase;
import org.drivebay.trace.Pyramid;
import org.drivebay.trace.Requests;
import org.drivebay.trace.TraceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events, requests and zoom levels by number. */
class ColumnsTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void eventsStandInTheOrderOfTime() throws IOException {
		SyntheticTrace.write(folder, 6, 1000, ByteOrder.LITTLE_ENDIAN);
		Events events = TraceFile.open(List.of(folder)).events().result();
		assertEquals(6000, events.count());
		Events.Cursor cursor = events.cursor();
		long before = 0;
		for (long i = 0; i < events.count(); i++) {
			assertTrue(cursor.moveTo(i).time() >= before, "event " + i);
			before = cursor.time();
		}
		assertEquals(before, events.duration());
		assertEquals(0, events.at(0));
		assertEquals(6000, events.at(before + 1));
		long middle = events.at(before / 2);
		assertTrue(cursor.moveTo(middle).time() >= before / 2 && cursor.moveTo(middle - 1).time() < before / 2);
		assertThrows(IndexOutOfBoundsException.class, () -> cursor.moveTo(6000));
	}

	@Test
	void requestsHaveWhatTheirEventsSaid() throws IOException {
		var trace = new SyntheticTrace(1, ByteOrder.LITTLE_ENDIAN);
		int[] actions = { Action.QUEUE, Action.GETRQ, Action.ISSUE, Action.COMPLETE };
		for (int i = 0; i < actions.length; i++) {
			trace.record(i + 1, 5000 + 100L * i, 64, 4096, Action.FS | Action.WRITE | actions[i], 42 + i, SyntheticTrace.DISK, 0, 0, new byte[0]);
		}
		Requests requests = TraceFile.open(List.of(Files.write(folder.resolve("merged"), trace.bytes()))).requests().result();
		assertEquals(1, requests.count());
		assertEquals(List.of(SyntheticTrace.DISK, 8, 42, Action.FS | Action.WRITE | Action.QUEUE), List.of(requests.device(0), requests.sectors(0), requests
				.pid(0), requests.action(0)));
		assertEquals(List.of(64L, 0L, 100L, Requests.NEVER, Requests.NEVER, 200L, 300L), List.of(requests.sector(0), requests.queued(0), requests.got(0),
				requests.inserted(0), requests.merged(0), requests.issued(0), requests.completed(0)));
	}

	@Test
	void thereAreAsManyRequestsAsWereMeasured() throws IOException {
		SyntheticTrace.write(folder, 9, 2000, ByteOrder.LITTLE_ENDIAN);
		var trace = TraceFile.open(List.of(folder));
		var all = trace.statistics().result().all();
		assertEquals(all.count(Phase.Q2C) + all.count(Phase.Q2Cdm), trace.requests().result().count());
	}

	@Test
	void aWindowHasABoundedNumberOfSpans() {
		var pyramid = new Pyramid(1_000_000, 10);
		for (int time = 0; time < 1_000_000; time += 10) {
			pyramid.add(time, time % 1000);
		}
		pyramid.complete();
		for (int most : new int[] { 2, 7, 100, 5000 }) {
			Pyramid.Spans all = pyramid.window(0, 1_000_000, most);
			assertTrue(all.count().length <= most, most + " " + all.count().length);
			assertEquals(100_000, Arrays.stream(all.count()).sum());
		}
		Pyramid.Spans part = pyramid.window(2000, 4000, 100);
		assertTrue(part.from() <= 2000 && part.width() == pyramid.finestWidth());
		assertArrayEquals(new long[] { 0, 990 }, new long[] { Arrays.stream(part.min()).min().orElse(-1), Arrays.stream(part.max()).max()
				.orElse(-1) });
	}
}
