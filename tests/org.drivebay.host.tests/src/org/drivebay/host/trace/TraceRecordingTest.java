// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.drivebay.fixtures.FakeRemoteHost;
import org.drivebay.fixtures.Recorded;
import org.drivebay.host.facts.HostReader;
import org.drivebay.host.snapshot.SnapshotFile;
import org.drivebay.host.trace.RecordingRequest.Keep;
import org.drivebay.host.trace.RecordingResult.Ending;
import org.drivebay.internal.host.trace.TracedDevice;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.agent.AgentFrame;
import org.drivebay.remote.agent.AgentFrame.End.Reason;
import org.drivebay.trace.Filter;
import org.drivebay.trace.TraceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings of traces that are made up, on a host that was recorded. */
class TraceRecordingTest {

	@TempDir
	Path temp = Path.of("");
	private final FakeRemoteHost host = new FakeRemoteHost(HostSpec.parse("lab"), Recorded.lab().content().entries());
	private final List<String> told = new ArrayList<>();
	private final RecordingListener listener = new RecordingListener() {
		@Override
		public void began(List<String> devices) {
			told.add("began " + devices);
		}

		@Override
		public void complete(long nanos) {
			told.add("complete " + nanos);
		}

		@Override
		public void dropped(Drop drop) {
			told.add("dropped " + drop.events());
		}

		@Override
		public void note(String text) {
			told.add("note " + text);
		}
	};

	@BeforeEach
	void connect() throws Exception {
		host.connect();
	}

	private Path folder() {
		return temp.resolve("trace");
	}

	private RecordingResult record(ScriptedFeed feed, Keep keep, String... devices) throws Exception {
		var request = new RecordingRequest(List.of(devices), false, TraceCategory.ALL, keep, Duration.ZERO, true);
		return new TraceRecording(host, request, folder(), (remote, wanted, traced) -> feed).run(listener);
	}

	private static String lines(Path path) throws IOException {
		var out = new ByteArrayOutputStream();
		assertEquals(List.of(), TraceFile.open(List.of(path)).writeEvents(out, Filter.EVERYTHING).problems());
		return out.toString(StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "LITTLE_ENDIAN", "BIG_ENDIAN" })
	void whatComesInPiecesIsWholeOnDisk(String order) throws Exception {
		var feed = new ScriptedFeed(order.startsWith("L") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		feed.device("md5", 0, "");
		byte[] bytes = feed.queued(1000);
		for (int at = 0; at < bytes.length; at += 1001) {
			feed.data(0, 1, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 1001)));
		}
		RecordingResult result = record(feed.frame(new AgentFrame.Mark(6, 1_000_000)).end(Reason.INPUT_ENDED, ""), new Keep.Everything(), "md5");
		assertEquals(new RecordingProgress(1000, bytes.length, 0), result.reached());
		assertEquals(Ending.InOrder.STOPPED, result.ending());
		assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(folder().resolve("md5.blktrace.1"))));
		assertEquals(0, Files.size(folder().resolve("md5.blktrace.0")), "blkparse takes a missing file for the end");
		assertEquals(1000, lines(folder()).lines().count());
		assertEquals(List.of("began [md5]", "complete 1000000"), told);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 47, 96, 1000 })
	void roomThatTheKernelHasNotWrittenIsLeftOut(int room) throws Exception {
		var feed = new ScriptedFeed(ByteOrder.LITTLE_ENDIAN).device("md5", 0, "");
		byte[] bytes = feed.queued(10);
		int gap = bytes.length / 2;
		byte[] handedOut = Arrays.copyOf(bytes, bytes.length + 2 * room);
		Arrays.fill(handedOut, gap, gap + room, (byte) 0);
		System.arraycopy(bytes, gap, handedOut, gap + room, bytes.length - gap);
		Arrays.fill(handedOut, bytes.length + room, handedOut.length, (byte) 0);
		for (int at = 0; at < handedOut.length; at += 50) {
			feed.data(0, 0, Arrays.copyOfRange(handedOut, at, Math.min(handedOut.length, at + 50)));
		}
		RecordingResult result = record(feed.end(Reason.INPUT_ENDED, ""), new Keep.Everything(), "md5");
		assertEquals(Ending.InOrder.STOPPED, result.ending());
		assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(folder().resolve("md5.blktrace.0"))));
		assertTrue(told.get(1).startsWith("note md5, CPU 0: the kernel handed out room without a record"), told::toString);
	}

	@Test
	void theHostAndTheRecordingAreDescribedBesideIt() throws Exception {
		var feed = new ScriptedFeed(ByteOrder.LITTLE_ENDIAN);
		feed.device("md5", 0, "").frame(new AgentFrame.Note(5, "one CPU is offline")).frame(new AgentFrame.Dropped(10, 0, 7)).frame(new AgentFrame.Dropped(
				20, 0, 7)).frame(new AgentFrame.Dropped(30, 0, 9)).end(Reason.TIME_OVER, "");
		RecordingResult result = record(feed, new Keep.Latest(3), "md5");
		assertEquals(9, result.reached().dropped());
		assertEquals(List.of("began [md5]", "note one CPU is offline", "dropped 7", "dropped 2"), told);
		RecordingDescription description = RecordingDescription.read(folder()).orElseThrow();
		assertEquals(List.of("lab", "a script", List.of("md5"), TraceCategory.ALL, new Keep.Latest(3)), List.of(description.host(), description.tracer(),
				description.devices(), description.categories(), description.keep()));
		RecordingDescription.End end = description.end().orElseThrow();
		assertEquals("time over", end.how());
		assertEquals(List.of(new Drop("md5", 0, 10, 7), new Drop("md5", 20, 30, 2)), end.drops());
		var facts = HostReader.read(SnapshotFile.read(folder().resolve(TraceRecording.SNAPSHOT)).content());
		assertEquals("raid5", facts.array("md5").orElseThrow().level());
	}

	@Test
	void aLostLinkKeepsEveryWholeEvent() throws Exception {
		var feed = new ScriptedFeed(ByteOrder.LITTLE_ENDIAN).device("md5", 0, "");
		byte[] bytes = feed.queued(10);
		RecordingResult result = record(feed.data(0, 0, Arrays.copyOf(bytes, bytes.length - 20)), new Keep.Everything(), "md5");
		assertEquals(new Ending.Lost("the link is cut"), result.ending());
		assertEquals(9, result.reached().events());
		assertEquals(9, lines(folder()).lines().count());
		assertEquals("link lost", RecordingDescription.read(folder()).orElseThrow().end().orElseThrow().how());
	}

	@Test
	void aRingKeepsTheLatestAndTheNamesOfProcesses() throws Exception {
		var feed = new ScriptedFeed(ByteOrder.LITTLE_ENDIAN).device("md5", 0, "");
		feed.data(0, 0, feed.record(ScriptedFeed.PROCESS, 77, "fio\0"));
		int rounds = 60;
		for (int i = 0; i < rounds; i++) {
			feed.data(0, 0, feed.queued(1000));
		}
		RecordingResult result = record(feed.end(Reason.INPUT_ENDED, ""), new Keep.Latest(1), "md5");
		assertEquals(rounds * 1000, result.reached().events());
		long kept = Files.size(folder().resolve("md5.blktrace.0"));
		assertTrue(kept <= 1 << 20 && kept > (1 << 20) * 6 / 7, () -> kept + " bytes");
		List<String> lines = lines(folder()).lines().toList();
		assertTrue(lines.getLast().contains(" " + 8L * (rounds * 1000 + 1) + " + 8 [fio]"), lines.getLast());
		try (Stream<Path> files = Files.list(folder())) {
			assertEquals(Set.of("md5.blktrace.0", "md5.blktrace.1", "host.zip", "recording.json"), Set.copyOf(files.map(file -> file.getFileName()
					.toString()).toList()));
		}
	}

	@Test
	void whatTheHostRefusesIsToldInItsWords() throws Exception {
		var feed = new ScriptedFeed(ByteOrder.LITTLE_ENDIAN).device("md5", 16, "traced already by blktrace (pid 812)").end(Reason.ERROR, "");
		assertEquals("/dev/md5: traced already by blktrace (pid 812)", assertThrows(NotRecorded.class, () -> record(feed, new Keep.Everything(), "md5"))
				.getMessage());
		var noDebugfs = new ScriptedFeed(ByteOrder.LITTLE_ENDIAN).frame(new AgentFrame.Note(1, "debugfs is not there")).end(Reason.ERROR, "");
		assertEquals("debugfs is not there", assertThrows(NotRecorded.class, () -> record(noDebugfs, new Keep.Everything(), "md5")).getMessage());
		assertEquals("there is no block device md99", assertThrows(NotRecorded.class, () -> record(feed, new Keep.Everything(), "md99")).getMessage());
		assertFalse(Files.exists(folder()));
	}

	@Test
	void twoTracesDoNotMix() throws Exception {
		Files.createDirectory(folder());
		Files.createFile(folder().resolve("sda.blktrace.3"));
		var feed = new ScriptedFeed(ByteOrder.LITTLE_ENDIAN);
		String refused = String.valueOf(assertThrows(IOException.class, () -> record(feed, new Keep.Everything(), "md5")).getMessage());
		assertEquals(folder() + " has a trace already; choose another folder", refused);
	}

	@Test
	void anArrayComesWithItsMembers() throws Exception {
		var facts = HostReader.read(Recorded.lab().content());
		List<String> names = TraceTargets.of(facts, List.of("/dev/md5"), true).stream().map(device -> device.name()).toList();
		assertEquals("md5", names.getFirst());
		assertEquals(facts.array("md5").orElseThrow().members().stream().map(member -> member.name()).toList(), names.subList(1, names.size()));
		assertEquals(List.of("md5"), TraceTargets.of(facts, List.of("md5", "/dev/md5"), false).stream().map(device -> device.name()).toList());
	}

	/** A host that lies writes nowhere else and exhausts nothing. */
	@Test
	void aHostThatLiesIsNotBelieved() throws Exception {
		assertFalse(Stream.of("../x", "a/b", ".", "", "x y", "x".repeat(99)).anyMatch(TracedDevice::isFileName));
		assertTrue(Stream.of("md5", "cciss!c0d0", "nvme0n1p2", "dm-3").allMatch(TracedDevice::isFileName));
		var otherCpu = new ScriptedFeed(ByteOrder.LITTLE_ENDIAN).device("md5", 0, "");
		otherCpu.data(0, 2, otherCpu.queued(1));
		assertEquals("md5 is traced on 2 CPUs, not on CPU 2", assertInstanceOf(Ending.Failed.class, record(otherCpu, new Keep.Everything(), "md5").ending())
				.reason());
		deleteTrace();
		var noTrace = new ScriptedFeed(ByteOrder.LITTLE_ENDIAN).device("md5", 0, "").data(0, 0, "x".repeat(100).getBytes(
				StandardCharsets.US_ASCII));
		assertEquals("md5, CPU 0: no record of a block trace starts at byte 0, but 78787878", assertInstanceOf(Ending.Failed.class, record(noTrace,
				new Keep.Everything(), "md5").ending()).reason());
	}

	private void deleteTrace() throws IOException {
		try (Stream<Path> files = Files.list(folder())) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
	}

	@Test
	void categories() {
		assertEquals(0xffff, TraceCategory.mask(TraceCategory.ALL));
		assertEquals(0x90, TraceCategory.mask(TraceCategory.parse("complete, queue")));
		assertTrue(String.valueOf(assertThrows(IllegalArgumentException.class, () -> TraceCategory.parse("queue,barrier")).getMessage()).startsWith(
				"'barrier' is none of read, write, flush, "));
	}
}
