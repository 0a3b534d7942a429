// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.drivebay.remote.agent.AgentFrame.Entry;
import org.drivebay.remote.agent.AgentFrame.Value.Reason;
import org.junit.jupiter.api.Test;

/** Streams that the agent wrote on the lab host; README.md beside them says how. */
class AgentRecordingTest {

	/** {@code magic 0x65617400 | version 7} and the record's size without its payload. */
	private static final int TRACE_MAGIC = 0x65617407;
	private static final int TRACE_RECORD = 48;
	/** Q, and the category that tells it from a notification. */
	private static final int QUEUE = 1;
	private static final int QUEUE_CATEGORY = 1 << 4 + 16;

	static byte[] recording(String name) throws IOException {
		try (var in = AgentRecordingTest.class.getResourceAsStream(name + ".stream")) {
			if (in == null) {
				throw new IOException("no " + name + ".stream");
			}
			return in.readAllBytes();
		}
	}

	static List<AgentFrame> frames(String name) throws IOException {
		var stream = new AgentStream(new java.io.ByteArrayInputStream(recording(name)));
		List<AgentFrame> all = new ArrayList<>();
		for (var frame = stream.next(); frame.isPresent(); frame = stream.next()) {
			all.add(frame.get());
		}
		return all;
	}

	private static <F extends AgentFrame> List<F> only(Class<F> type, List<AgentFrame> frames) {
		return frames.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static AgentFrame.End.Reason end(List<AgentFrame> frames) {
		return only(AgentFrame.End.class, frames).getLast().reason();
	}

	@Test
	void snapshot() throws IOException {
		var frames = frames("snapshot");
		Map<String, Entry> entries = new TreeMap<>();
		only(Entry.class, frames).forEach(entry -> entries.put(entry.path(), entry));
		assertEquals(Entry.Kind.FOLDER, entries.get("/sys/block/md11/md").kind());
		assertEquals("raid1", entries.get("/sys/block/md11/md/level").content().payload().text());
		assertEquals(0644, entries.get("/sys/block/md11/md/level").mode());
		assertEquals("in_sync,write_mostly", entries.get("/sys/block/md11/md/dev-nullb19/state").content().payload().text());
		assertEquals(FileContent.Status.UNREADABLE, entries.get("/sys/block/md11/md/new_dev").content().status());
		assertEquals("../../../nullb20", entries.get("/sys/block/md11/md/dev-nullb20/block").content().payload().text());
		assertTrue(entries.get("/proc/mdstat").content().payload().text().contains("md11 : active raid1"));
		assertEquals(2, entries.get("/sys/block/none").content().errno());
		assertEquals(18, entries.get("/etc/passwd").content().errno());
		assertEquals(AgentFrame.End.Reason.DONE, end(frames));
	}

	@Test
	void watch() throws IOException {
		var frames = frames("watch");
		var values = only(AgentFrame.Value.class, frames);
		assertEquals(List.of(Reason.ADDED, Reason.GONE, Reason.NOTIFIED, Reason.NOTIFIED, Reason.REMOVED),
				values.stream().map(AgentFrame.Value::reason).toList());
		assertEquals("check", values.get(2).content().payload().text());
		assertEquals(2, values.get(1).content().errno());
		assertTrue(values.get(2).time().isAfter(values.get(0).time()));
		assertEquals(AgentFrame.End.Reason.INPUT_ENDED, end(frames));
	}

	@Test
	void write() throws IOException {
		var written = only(AgentFrame.Written.class, frames("write"));
		assertTrue(written.get(0).ok());
		assertNotEquals(written.get(0).before(), written.get(0).after());
		assertTrue(written.get(0).beganNanos() < written.get(0).endedNanos());
		assertEquals(22, written.get(1).errno());
		assertEquals(written.get(1).before(), written.get(1).after());
		assertEquals(125, written.get(2).errno());
		assertFalse(written.get(2).ok());
	}

	@Test
	void trace() throws IOException {
		var frames = frames("trace");
		var devices = only(AgentFrame.Device.class, frames);
		assertEquals(List.of("md11", "nullb20", "nullb19"), devices.stream().map(AgentFrame.Device::name).toList());
		assertEquals(9, devices.getFirst().major());
		assertEquals(11, devices.getFirst().minor());
		assertFalse(only(AgentFrame.Mark.class, frames).isEmpty());
		assertEquals(List.of(0L, 0L, 0L), only(AgentFrame.Dropped.class, frames).stream().map(AgentFrame.Dropped::events).toList());
		var sectors = new HashSet<Long>();
		for (int cpu = 0; cpu < 2; cpu++) {
			sectors.addAll(queuedSectors(frames, 0, cpu));
		}
		assertEquals(java.util.Set.of(616L, 624L, 632L, 640L), sectors);
	}

	/** Sectors of the queued requests of a device, from its put together bytes. */
	private static List<Long> queuedSectors(List<AgentFrame> frames, int device, int cpu) {
		var bytes = new ByteArrayOutputStream();
		only(AgentFrame.Data.class, frames).stream().filter(data -> data.device() == device && data.cpu() == cpu)
				.forEach(data -> bytes.writeBytes(data.payload().bytes()));
		ByteBuffer records = ByteBuffer.wrap(bytes.toByteArray()).order(java.nio.ByteOrder.LITTLE_ENDIAN);
		List<Long> sectors = new ArrayList<>();
		while (records.hasRemaining()) {
			int at = records.position();
			assertEquals(TRACE_MAGIC, records.getInt(at));
			int action = records.getInt(at + 28);
			if ((action & 0xffff) == QUEUE && (action & QUEUE_CATEGORY) != 0) {
				sectors.add(records.getLong(at + 16));
			}
			records.position(at + TRACE_RECORD + Short.toUnsignedInt(records.getShort(at + 46)));
		}
		return sectors;
	}

	@Test
	void refusedTrace() throws IOException {
		var frames = frames("refused");
		var device = only(AgentFrame.Device.class, frames).getFirst();
		assertEquals("not a block device", device.text());
		assertEquals(15, device.errno());
		assertEquals(AgentFrame.End.Reason.ERROR, end(frames));
	}
}
