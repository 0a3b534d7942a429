// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.trace.Action;
import org.drivebay.trace.Phase;
import org.drivebay.trace.PhaseStatistics;
import org.drivebay.trace.TraceStatistics.DeviceStatistics;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes events one by one and measures phases as btt does:
 * <ul>
 * <li>A queued request (Q) is known by its device and first sector; one that was there already and is not complete is forgotten.
 * <li>G, I, M, F and S belong to the request that has their sector; D and C to all requests that lie inside their range. C ends these.
 * <li>A device counts from its first Q, or from the first time that something is remapped to it. Requests without data and those that a driver is
 * asked for directly (PC) do not count.
 * <li>Where time goes backwards, the span is 1 ns.
 * </ul>
 */
final class PhaseMatcher {

	private final LongIndex numbers = new LongIndex();
	private final List<DeviceRequests> devices = new ArrayList<>();
	private final PhaseStatistics all = new PhaseStatistics();
	private final QueueTimes queueTimes = new QueueTimes(all);

	private final @Nullable RequestSink sink;

	/** of the event before */
	private DeviceRequests current;

	/** @param sink is told of the requests */
	PhaseMatcher(@Nullable RequestSink sink) {
		this.sink = sink;
		current = new DeviceRequests(0, sink);
	}

	/** Takes one event that stands in a buffer. */
	void take(ByteBuffer buffer, int at) {
		int action = buffer.getInt(at + BlkRecord.ACTION);
		if ((action & (Action.NOTIFY | Action.PC)) != 0) {
			return;
		}
		switch (Action.what(action)) {
			case Action.QUEUE, Action.GETRQ, Action.SLEEPRQ, Action.INSERT, Action.BACKMERGE, Action.FRONTMERGE, Action.ISSUE, Action.COMPLETE -> step(
					Action.what(action), buffer, at);
			case Action.REMAP -> remap(buffer, at);
			case Action.REQUEUE -> device(buffer.getInt(at + BlkRecord.DEVICE));
			default -> {
				// no phase ends there
			}
		}
	}

	private void step(int what, ByteBuffer buffer, int at) {
		int bytes = buffer.getInt(at + BlkRecord.BYTES);
		if (bytes == 0) {
			return;
		}
		DeviceRequests device = device(buffer.getInt(at + BlkRecord.DEVICE));
		long time = buffer.getLong(at + BlkRecord.TIME);
		long sector = buffer.getLong(at + BlkRecord.SECTOR);
		int sectors = bytes >>> 9;
		switch (what) {
			case Action.QUEUE -> {
				device.queue(time, sector, sectors, buffer.getInt(at + BlkRecord.ACTION), buffer.getInt(at + BlkRecord.PID));
				queueTimes.add(device.isRemapper(), time);
			}
			case Action.GETRQ -> device.getRequest(time, sector);
			case Action.SLEEPRQ -> device.sleep(time, sector);
			case Action.INSERT -> device.insert(time, sector);
			case Action.ISSUE -> device.issue(time, sector, sectors);
			case Action.COMPLETE -> device.complete(time, sector, sectors);
			default -> device.merge(time, sector);
		}
	}

	private void remap(ByteBuffer buffer, int at) {
		if (BlkRecord.pduLength(buffer, at) < BlkRecord.REMAP_LENGTH) {
			return;
		}
		int to = BlkRecord.bigEndianInt(buffer, at + BlkRecord.REMAP_TO);
		int from = BlkRecord.bigEndianInt(buffer, at + BlkRecord.REMAP_FROM);
		device(to).remappedTo();
		int number = numbers.find(from);
		if (number >= 0) {
			devices.get(number).remap(buffer.getLong(at + BlkRecord.TIME), BlkRecord.bigEndianLong(buffer, at + BlkRecord.REMAP_SECTOR));
		}
	}

	private DeviceRequests device(int device) {
		if (device != current.device() || devices.isEmpty()) {
			int number = numbers.add(device);
			if (number == devices.size()) {
				devices.add(new DeviceRequests(device, sink));
			}
			current = devices.get(number);
		}
		return current;
	}

	/** In the order of their first event. */
	List<DeviceStatistics> devices() {
		return devices.stream().map(device -> new DeviceStatistics(device.device(), device.statistics())).toList();
	}

	/** Over all devices. */
	PhaseStatistics all() {
		for (Phase phase : Phase.values()) {
			if (phase != Phase.Q2Q && phase != Phase.Q2Qdm) {
				devices.forEach(device -> all.add(phase, device.statistics()));
			}
		}
		return all;
	}

	/** From one queued request to the next; the first one has none before it. */
	static final class QueueTimes {

		private static final int PLAIN = Phase.Q2Q.ordinal();
		private static final int REMAPPER = Phase.Q2Qdm.ordinal();

		private final PhaseStatistics to;
		private long last = -1;

		QueueTimes(PhaseStatistics to) {
			this.to = to;
		}

		void add(boolean remapper, long time) {
			if (last != -1) {
				to.add(remapper ? REMAPPER : PLAIN, DeviceRequests.span(last, time));
			}
			last = time;
		}
	}
}
