// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.drivebay.trace.Action;
import org.drivebay.trace.Device;

/** Makes files like blktrace's: every action with every flag, requests that overlap, times that go together, some payloads. */
final class SyntheticTrace {

	static final int DISK = Device.of(8, 16);
	static final int ARRAY = Device.of(9, 5);

	private static final int[] ACTIONS = { 1, 1, 1, 1, 2, 3, 4, 4, 5, 6, 7, 7, 7, 8, 8, 8, 9, 10, 11, 12, 12, 13, 14, 15, 15 };
	private static final int[] DRIVER_ACTIONS = { 1, 4, 5, 6, 7, 8, 12 };
	private static final int[] FLAGS = { Action.WRITE, Action.FLUSH, Action.SYNC, Action.AHEAD, Action.META, Action.DISCARD, Action.FUA };
	private static final int[] SIZES = { 0, 0, 100, 512, 1536, 4096, 4096, 4096, 8192, 32768, 131072 };
	private static final int[] PIDS = { 100, 101, 104, 0, 777, 2_000_000_000 };
	private static final int FIRST_PID = 100;

	/** Bytes of a name, with zeros behind it. */
	private static final int NAME = 16;

	private final Random random;
	private final ByteOrder order;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	SyntheticTrace(long seed, ByteOrder order) {
		random = new Random(seed);
		this.order = order;
	}

	/** Writes {@code sdb} and {@code md5} with a file for each of three CPUs. */
	static void write(Path folder, long seed, int events, ByteOrder order) throws IOException {
		for (int cpu = 0; cpu < 3; cpu++) {
			Files.write(folder.resolve("sdb.blktrace." + cpu), new SyntheticTrace(10 * seed + cpu, order).file(DISK, cpu, events));
			Files.write(folder.resolve("md5.blktrace." + cpu), new SyntheticTrace(10 * seed + 5 + cpu, order).file(ARRAY, cpu, events));
		}
	}

	byte[] file(int device, int cpu, int events) {
		for (int i = 0; i < 5; i++) {
			record(0, 1000, 0, 0, Action.NOTIFY_PROCESS, FIRST_PID + i, 0, cpu, 0, Arrays.copyOf(("proc" + i).getBytes(StandardCharsets.US_ASCII), NAME));
		}
		long time = 1_000_000 + random.nextInt(100);
		for (int sequence = 1; sequence <= events; sequence++) {
			time += random.nextInt(4) * (random.nextBoolean() ? 1 : 700);
			if (random.nextInt(100) == 0) {
				record(0, time, 0, 0, Action.NOTIFY_MESSAGE, 0, device, cpu, 0, ("hello " + sequence).getBytes(StandardCharsets.US_ASCII));
			} else {
				event(sequence, time, device, cpu);
			}
		}
		return out.toByteArray();
	}

	private void event(int sequence, long time, int device, int cpu) {
		boolean driver = random.nextInt(20) == 0;
		int action = driver ? one(DRIVER_ACTIONS) : one(ACTIONS);
		int kind = driver ? Action.PC : Action.FS;
		for (int flag : FLAGS) {
			kind |= random.nextInt(3) == 0 ? flag : 0;
		}
		record(sequence, time, 8L * random.nextInt(60), one(SIZES), kind | action, one(PIDS), device, cpu, random.nextInt(4) == 0 ? 5 : 0,
				payload(action, driver, device));
	}

	private byte[] payload(int action, boolean driver, int device) {
		if (driver) {
			byte[] command = new byte[16];
			random.nextBytes(command);
			command[15] = 0;
			return action == Action.ISSUE || action == Action.COMPLETE || action == Action.INSERT ? command : new byte[0];
		}
		return switch (action) {
			case Action.UNPLUG_IO, Action.UNPLUG_TIMER, Action.SPLIT -> ByteBuffer.allocate(8).putLong(random.nextInt(9)).array();
			case Action.REMAP -> ByteBuffer.allocate(16).putInt(random.nextBoolean() ? ARRAY : Device.of(8, 17)).putInt(device).putLong(random.nextInt(
					500)).array();
			default -> new byte[0];
		};
	}

	void record(int sequence, long time, long sector, int bytes, int action, int pid, int device, int cpu, int error, byte[] payload) {
		var record = ByteBuffer.allocate(BlkRecord.LENGTH + payload.length).order(order);
		record.putInt(BlkRecord.MAGIC).putInt(sequence).putLong(time).putLong(sector).putInt(bytes).putInt(action).putInt(pid).putInt(device).putInt(cpu)
				.putShort((short) error).putShort((short) payload.length).put(payload);
		out.writeBytes(record.array());
	}

	byte[] bytes() {
		return out.toByteArray();
	}

	private int one(int[] of) {
		return of[random.nextInt(of.length)];
	}
}
