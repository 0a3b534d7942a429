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
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.IntPredicate;

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

	private record Event(long time, long sector, int bytes, int action, int pid, int device, int cpu) {
	}

	private final Random random = new Random(5);
	private final PriorityQueue<Event> events = new PriorityQueue<>((one, other) -> Long.compare(one.time(), other.time()));

	private final int cpus;

	private SampleTrace(int cpus) {
		this.cpus = cpus;
	}

	/** @param requests to the array, 200 µs from one to the next; each makes one to a disk */
	public static Path write(Path file, int requests) throws IOException {
		return write(file, requests, 1, number -> false);
	}

	/**
	 * As {@link #write(Path, int)}.
	 *
	 * @param cpus that queue requests in turns
	 * @param lost which events are missing, by their number in the order of time from 0
	 */
	static Path write(Path file, int requests, int cpus, IntPredicate lost) throws IOException {
		var trace = new SampleTrace(cpus);
		for (int i = 0; i < requests; i++) {
			trace.request(START + 200_000L * i, i);
		}
		return Files.write(file, trace.bytes(lost));
	}

	private void request(long time, int number) {
		boolean read = number % 3 == 0;
		long sector = read ? 8L * random.nextInt(1 << 17) : 8L * number;
		int pid = number % 5 == 0 ? KWORKER : FIO;
		int kind = Action.FS | (read ? Action.READ : Action.WRITE);
		int disk = DISK + 16 * (number % 2);
		int cpu = number % cpus;
		long took = 300_000 + random.nextInt(900_000) + (number % 100 == 0 ? 8_000_000 : 0);
		add(time, sector, kind | Action.QUEUE, pid, ARRAY, cpu);
		add(time + 20_000, sector + 2048, kind | Action.QUEUE, pid, disk, cpu);
		add(time + 30_000, sector + 2048, kind | Action.GETRQ, pid, disk, cpu);
		add(time + 40_000, sector + 2048, kind | Action.INSERT, pid, disk, cpu);
		add(time + 40_000 + took / 4, sector + 2048, kind | Action.ISSUE, pid, disk, cpu);
		add(time + took, sector + 2048, kind | Action.COMPLETE, 0, disk, 0);
		add(time + took + 15_000, sector, kind | Action.COMPLETE, 0, ARRAY, 0);
	}

	private void add(long time, long sector, int action, int pid, int device, int cpu) {
		events.add(new Event(time, sector, 4096, action, pid, device, cpu));
	}

	/** Events are numbered as the kernel does it: those of each device on each CPU by themselves. */
	private byte[] bytes(IntPredicate lost) {
		var out = new ByteArrayOutputStream();
		name(out, FIO, "fio");
		name(out, KWORKER, "kworker");
		Map<Long, Integer> sequences = new HashMap<>();
		for (int number = 0; !events.isEmpty(); number++) {
			Event event = events.remove();
			int sequence = sequences.merge((long) event.device() << Integer.SIZE | event.cpu(), 1, Integer::sum);
			if (!lost.test(number)) {
				out.writeBytes(record(event, sequence, new byte[0]));
			}
		}
		return out.toByteArray();
	}

	private static void name(ByteArrayOutputStream out, int pid, String name) {
		byte[] bytes = Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), 16);
		out.writeBytes(record(new Event(START, 0, 0, Action.NOTIFY_PROCESS, pid, 0, 0), 0, bytes));
	}

	private static byte[] record(Event event, int sequence, byte[] payload) {
		var record = ByteBuffer.allocate(BASE + payload.length).order(ByteOrder.LITTLE_ENDIAN);
		return record.putInt(MAGIC).putInt(sequence).putLong(event.time()).putLong(event.sector()).putInt(event.bytes()).putInt(event.action()).putInt(event
				.pid()).putInt(event.device()).putInt(event.cpu()).putShort((short) 0).putShort((short) payload.length).put(payload).array();
	}
}
