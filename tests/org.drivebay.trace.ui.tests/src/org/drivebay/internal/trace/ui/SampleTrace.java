// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.Random;

import org.drivebay.trace.Action;
import org.drivebay.trace.Device;

/**
 * Makes a file as {@code blkparse -d} merges it: an array and two disks on which its requests take a millisecond or so, with reads and writes at
 * random and in sequence, by two processes. The same seed makes the same file.
 */
public final class SampleTrace {

	public static final int ARRAY = Device.of(9, 5);
	public static final int DISK = Device.of(8, 16);

	static final int FIO = 412;
	static final int KWORKER = 77;

	private static final int MAGIC = 0x65617407;
	private static final int BASE = 48;
	private static final long START = 5_000_000;

	private record Event(long time, long sector, int bytes, int action, int pid, int device) {
	}

	private final Random random = new Random(5);
	private final PriorityQueue<Event> events = new PriorityQueue<>((one, other) -> Long.compare(one.time(), other.time()));

	private SampleTrace() {
	}

	/** @param requests to the array, 200 µs from one to the next; each makes one to a disk */
	public static Path write(Path file, int requests) throws IOException {
		var trace = new SampleTrace();
		for (int i = 0; i < requests; i++) {
			trace.request(START + 200_000L * i, i);
		}
		return Files.write(file, trace.bytes());
	}

	private void request(long time, int number) {
		boolean read = number % 3 == 0;
		long sector = read ? 8L * random.nextInt(1 << 17) : 8L * number;
		int pid = number % 5 == 0 ? KWORKER : FIO;
		int kind = Action.FS | (read ? Action.READ : Action.WRITE);
		int disk = DISK + 16 * (number % 2);
		long took = 300_000 + random.nextInt(900_000) + (number % 100 == 0 ? 8_000_000 : 0);
		add(time, sector, kind | Action.QUEUE, pid, ARRAY);
		add(time + 20_000, sector + 2048, kind | Action.QUEUE, pid, disk);
		add(time + 30_000, sector + 2048, kind | Action.GETRQ, pid, disk);
		add(time + 40_000, sector + 2048, kind | Action.INSERT, pid, disk);
		add(time + 40_000 + took / 4, sector + 2048, kind | Action.ISSUE, pid, disk);
		add(time + took, sector + 2048, kind | Action.COMPLETE, 0, disk);
		add(time + took + 15_000, sector, kind | Action.COMPLETE, 0, ARRAY);
	}

	private void add(long time, long sector, int action, int pid, int device) {
		events.add(new Event(time, sector, 4096, action, pid, device));
	}

	private byte[] bytes() {
		var out = new ByteArrayOutputStream();
		name(out, FIO, "fio");
		name(out, KWORKER, "kworker");
		int sequence = 0;
		while (!events.isEmpty()) {
			out.writeBytes(record(events.remove(), ++sequence, new byte[0]));
		}
		return out.toByteArray();
	}

	private static void name(ByteArrayOutputStream out, int pid, String name) {
		byte[] bytes = Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), 16);
		out.writeBytes(record(new Event(START, 0, 0, Action.NOTIFY_PROCESS, pid, 0), 0, bytes));
	}

	private static byte[] record(Event event, int sequence, byte[] payload) {
		var record = ByteBuffer.allocate(BASE + payload.length).order(ByteOrder.LITTLE_ENDIAN);
		return record.putInt(MAGIC).putInt(sequence).putLong(event.time()).putLong(event.sector()).putInt(event.bytes()).putInt(event.action()).putInt(event
				.pid()).putInt(event.device()).putInt(0).putShort((short) 0).putShort((short) payload.length).put(payload).array();
	}
}
