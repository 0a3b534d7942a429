// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.drivebay.trace.Action;
import org.drivebay.trace.Device;
import org.drivebay.trace.EventView;
import org.drivebay.trace.Events;
import org.drivebay.trace.LiveTrace;
import org.drivebay.trace.LiveWindow;
import org.drivebay.trace.Requests;
import org.drivebay.trace.TraceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Traces while they grow. */
class LiveTraceTest {

	private static final int CPUS = 3;
	private static final long SPAN = 1_000_000;
	private static final Duration LONG = Duration.ofHours(1);

	@TempDir
	Path folder = Path.of("");

	private static String text(EventView event) {
		return String.join(" ", Long.toString(event.time()), Device.name(event.device()), Integer.toString(event.cpu()), Integer.toString(event.sequence()),
				Character.toString(Action.letter(event.action())), new String(event.rwbs(), StandardCharsets.US_ASCII), Long.toString(event.sector()), Integer
						.toString(event.sectors()), Long.toString(event.pid()), new String(event.process(), StandardCharsets.US_ASCII), Integer.toString(
								event.error()));
	}

	private static List<String> texts(Events events) {
		var texts = new ArrayList<String>();
		Events.Cursor cursor = events.cursor();
		for (long i = 0; i < events.count(); i++) {
			texts.add(text(cursor.moveTo(i)));
		}
		return texts;
	}

	/** Each source's bytes in pieces of some records, in any order of the sources. */
	private void addAll(LiveTrace live, long seed, int events, ByteOrder order) {
		var random = new Random(seed);
		var rest = new ArrayList<ByteBuffer>();
		for (int cpu = 0; cpu < CPUS; cpu++) {
			rest.add(ByteBuffer.wrap(new SyntheticTrace(10 * seed + 5 + cpu, order).file(SyntheticTrace.ARRAY, cpu, events)).order(order));
		}
		while (rest.stream().anyMatch(ByteBuffer::hasRemaining)) {
			int cpu = random.nextInt(CPUS);
			ByteBuffer source = rest.get(cpu);
			int end = source.position();
			for (int i = random.nextInt(50); i >= 0 && end < source.limit(); i--) {
				end += BlkRecord.LENGTH + BlkRecord.pduLength(source, end);
			}
			live.add(0, cpu, source.duplicate().order(order).limit(end));
			source.position(end);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "LITTLE_ENDIAN", "BIG_ENDIAN" })
	void itHasTheEventsThatTheFilesHave(String name) throws IOException {
		ByteOrder order = name.startsWith("L") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
		SyntheticTrace.write(folder, 3, 4000, order);
		TraceFile file = TraceFile.open(List.of(folder.resolve("md5")));
		var live = new LiveTrace(LONG, 1 << 20);
		addAll(live, 3, 4000, order);
		live.end();
		LiveWindow window = live.window();
		List<String> expected = texts(file.events().result());
		assertEquals(expected.stream().sorted().toList(), texts(window.events()).stream().sorted().toList());
		assertEquals(expected.stream().map(line -> line.split(" ")[0]).toList(), texts(window.events()).stream().map(line -> line.split(" ")[0]).toList());
		assertEquals(file.events().result().duration(), window.events().duration());
		assertEquals(List.of(expected.size() + 0L, 0L, 0L), List.of(live.count(), window.before(), window.from()));
		assertTrue(window.statistics().events() == expected.size());
	}

	/** Of one CPU: events of the same nanosecond have one order only there. */
	@Test
	void requestsAndStatisticsAreThoseOfTheFiles() throws IOException {
		byte[] bytes = new SyntheticTrace(4, ByteOrder.LITTLE_ENDIAN).file(SyntheticTrace.DISK, 0, 5000);
		TraceFile file = TraceFile.open(List.of(Files.write(folder.resolve("sdb.blktrace.0"), bytes)));
		var live = new LiveTrace(LONG, 1 << 20);
		live.add(0, 0, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
		live.end();
		assertEquals(BttTables.of(file.statistics().result()), BttTables.of(live.window().statistics()));
		Requests expected = file.requests().result();
		Requests found = live.window().requests();
		assertEquals(expected.count(), found.count());
		for (long i = 0; i < expected.count(); i++) {
			assertEquals(List.of(expected.sector(i), expected.queued(i), expected.completed(i)), List.of(found.sector(i), found.queued(i), found.completed(i)));
		}
	}

	@Test
	void onlyTheLastEventsAreKept() {
		var live = new LiveTrace(LONG, 3 * LiveRing.SLOTS);
		addAll(live, 5, 20_000, ByteOrder.LITTLE_ENDIAN);
		live.end();
		LiveWindow window = live.window();
		assertTrue(window.events().count() <= 3 * LiveRing.SLOTS && window.events().count() > 2 * LiveRing.SLOTS, () -> window.events().count() + " are kept");
		assertEquals(live.count(), window.before() + window.events().count());
		assertEquals(window.from(), window.events().cursor().time());
	}

	@Test
	void onlyTheLastTimeIsKept() {
		var live = new LiveTrace(Duration.ofNanos(SPAN), 1 << 20);
		addAll(live, 6, 20_000, ByteOrder.LITTLE_ENDIAN);
		live.end();
		Events events = live.window().events();
		assertTrue(events.duration() - live.window().from() <= SPAN);
		assertTrue(events.count() > 100);
		assertTrue(live.window().before() > 0);
	}

	@Test
	void aWindowStaysAsItIsAndMarksLetEventsIn() {
		var trace = new SyntheticTrace(1, ByteOrder.LITTLE_ENDIAN);
		for (int i = 1; i <= 10; i++) {
			trace.record(i, 1000L * i, 8L * i, 4096, Action.FS | Action.QUEUE, 1, SyntheticTrace.DISK, 0, 0, new byte[0]);
		}
		var live = new LiveTrace(LONG, 1000);
		ByteBuffer bytes = ByteBuffer.wrap(trace.bytes()).order(ByteOrder.LITTLE_ENDIAN);
		live.complete(0);
		live.add(0, 0, bytes);
		assertEquals(0, live.window().events().count());
		live.complete(4001);
		LiveWindow four = live.window();
		live.complete(Long.MAX_VALUE);
		assertEquals(List.of(4L, 10L), List.of(four.events().count(), live.window().events().count()));
		assertEquals(3000, four.events().duration());
		assertEquals(2, four.events().at(1001));
		live.lost("sdb", 5000, 6000, 7);
		assertEquals(List.of(new LiveTrace.Gap("sdb", 4000, 5000, 7)), live.window().gaps());
		assertEquals(List.of(), four.gaps());
		assertEquals(7, live.window().statistics().dropped());
	}

	@Test
	void aRequestIsFoundInTheWindow() {
		var trace = new SyntheticTrace(1, ByteOrder.LITTLE_ENDIAN);
		trace.record(1, 1000, 64, 4096, Action.FS | Action.WRITE | Action.QUEUE, 1, SyntheticTrace.DISK, 0, 0, new byte[0]);
		trace.record(2, 2500, 64, 4096, Action.FS | Action.WRITE | Action.COMPLETE, 1, SyntheticTrace.DISK, 0, 0, new byte[0]);
		var live = new LiveTrace(LONG, 1000);
		live.add(0, 0, ByteBuffer.wrap(trace.bytes()).order(ByteOrder.LITTLE_ENDIAN));
		live.end();
		Requests requests = live.window().requests();
		assertEquals(List.of(1L, 0L, 1500L), List.of(requests.count(), requests.queued(0), requests.completed(0)));
	}

	/** Whatever a host sends: nothing is thrown, and no more is kept than is allowed. */
	@Test
	void anyBytesAreTaken() {
		var random = new Random(8);
		byte[] whole = new SyntheticTrace(9, ByteOrder.LITTLE_ENDIAN).file(SyntheticTrace.DISK, 0, 300);
		for (var hunt = new Hunt(200); hunt.goesOn();) {
			var live = new LiveTrace(Duration.ofSeconds(1), 2 * LiveRing.SLOTS);
			byte[] damaged = whole.clone();
			for (int i = random.nextInt(200); i >= 0; i--) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			live.add(random.nextInt(), random.nextInt(), ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN));
			live.complete(random.nextLong());
			live.end();
			texts(live.window().events());
			live.window().requests();
		}
	}
}
