// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that speaks as the agent does while it traces a device on two CPUs: so many events a second, for so many seconds. It ends before when its
 * input does. By how much it was late at most, it says on standard error: a real host drops what its buffers cannot hold that long. One class, so that
 * {@link Replay} can put it anywhere.
 */
public final class ReplayAgent {

	static final int RECORD = 48;

	private static final int CPUS = 2;
	private static final long FIRST_TIME = 1_000_000_000L;
	private static final int HEADER = 16;
	private static final int FRAMES_PER_SECOND = 50;
	private static final long SECOND = 1_000_000_000L;
	private static final long MILLI = 1_000_000L;
	private static final int QUEUE_WRITE = 1 << 24 | 1 << 17 | 1;
	private static final int COMPLETE_WRITE = 1 << 24 | 1 << 17 | 8;

	private final OutputStream out;
	private final int[] sequence = new int[CPUS];
	private long frames;
	private long bytes;

	private ReplayAgent(OutputStream out) {
		this.out = out;
	}

	/** @param arguments events a second, a multiple of 100; seconds; the agent's own, of which the last is the device */
	public static void main(String[] arguments) throws IOException {
		var inputEnded = new AtomicBoolean();
		Thread.ofPlatform().daemon().start(() -> {
			readToEnd();
			inputEnded.set(true);
		});
		var replay = new ReplayAgent(System.out);
		replay.begin(arguments[arguments.length - 1]);
		long late = replay.events(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), inputEnded);
		replay.end(inputEnded.get() ? 1 : 4);
		System.err.println("at most " + late / MILLI + " ms late");
	}

	private static void readToEnd() {
		try {
			while (System.in.read() >= 0) {
				continue;
			}
		} catch (IOException e) {
			// that is an end, too
		}
	}

	/** @param path of the device, as {@code /dev/md5} */
	private void begin(String path) throws IOException {
		out.write(new byte[] { (byte) 0x89, 'D', 'B', 'A', '\r', '\n', 0x1a, '\n' });
		byte[] text = "trace replayed".getBytes(StandardCharsets.US_ASCII);
		frame(1, body(32 + text.length).putShort((short) 1).put((byte) 1).put((byte) 0).putInt(CPUS).putInt(7).putInt(4096).putLong(SECOND).put(text));
		String name = path.substring(path.lastIndexOf('/') + 1);
		byte[] names = (path + name).getBytes(StandardCharsets.US_ASCII);
		frame(32, body(20 + names.length).putShort((short) 0).putShort((short) CPUS).putInt(9).putInt(5).putInt(0).putShort((short) path.length()).putShort(
				(short) name.length()).put(names));
	}

	/** @return by how much it was late at most, ns */
	private long events(int eventsPerSecond, int seconds, AtomicBoolean ended) throws IOException {
		long start = System.nanoTime();
		long step = SECOND / FRAMES_PER_SECOND;
		int each = eventsPerSecond / FRAMES_PER_SECOND / CPUS;
		long latest = 0;
		for (int round = 0; round < seconds * FRAMES_PER_SECOND && !ended.get(); round++) {
			long due = start + round * step;
			for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
				LockSupport.parkNanos(due - now);
			}
			for (int cpu = 0; cpu < CPUS; cpu++) {
				frame(33, data(cpu, each, FIRST_TIME + round * step, step));
			}
			frame(35, body(Long.BYTES).putLong(FIRST_TIME + (round + 1) * step));
			out.flush();
			latest = Math.max(latest, System.nanoTime() - due);
		}
		return latest;
	}

	private ByteBuffer data(int cpu, int count, long time, long span) {
		ByteBuffer data = body(8 + count * RECORD).putShort((short) 0).putShort((short) 0).putInt(cpu);
		for (int i = 0; i < count; i++) {
			int number = ++sequence[cpu];
			data.putInt(0x65617407).putInt(number).putLong(time + span * i / count).putLong(8L * (number / 2 % 100_000)).putInt(4096).putInt(number % 2 == 1
					? QUEUE_WRITE
					: COMPLETE_WRITE).putInt(1000 + cpu).putInt(9 << 20 | 5).putInt(cpu).putInt(0);
		}
		return data;
	}

	private void end(int reason) throws IOException {
		frame(34, body(16).putLong(0).putLong(0));
		frame(255, body(24).putInt(reason).putInt(0).putLong(frames).putLong(bytes));
		out.flush();
	}

	private static ByteBuffer body(int length) {
		return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
	}

	private void frame(int type, ByteBuffer body) throws IOException {
		out.write(body(HEADER).putInt(body.position()).putShort((short) type).putShort((short) 0).putLong(SECOND).array());
		out.write(body.array(), 0, body.position());
		frames++;
		bytes += HEADER + body.position();
	}
}
