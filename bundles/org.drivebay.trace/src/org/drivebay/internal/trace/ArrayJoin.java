// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Place;
import org.drivebay.trace.Action;
import org.drivebay.trace.ArrayTraffic;
import org.drivebay.trace.IoClass;
import org.drivebay.trace.JoinSink;
import org.drivebay.trace.TracedArray;

/**
 * Joins the I/Os of an array's members to the requests that caused them: those that are under way, and have the sector, or one of the same stripe
 * where md must read or write more than was asked for. Takes the events of all devices in time order; looks at Q and C.
 */
final class ArrayJoin {

	private static final int NONE = 0;

	private final TracedArray array;
	private final Geometry geometry;
	private final int parityMembers;
	private final JoinSink sink;
	private final LongIndex roles = new LongIndex();
	private final int[] roleOf;
	private final QueueTree underWay = new QueueTree();
	private final TrafficCount count;

	/** by node of the tree: number and pid of the request, and its sectors that are not complete yet */
	private int[] numbers = new int[0];
	private int[] pids = numbers;
	private int[] open = numbers;
	private int requests;

	/** @param ranges into how many ranges of rows writes are parted at most */
	ArrayJoin(TracedArray array, int ranges, JoinSink sink) {
		this.array = array;
		this.sink = sink;
		geometry = array.geometry();
		parityMembers = geometry.spec().level().parityMembers();
		int members = array.members().size();
		roleOf = new int[members];
		for (int role = 0; role < members; role++) {
			int device = array.members().get(role).device();
			if (device != NONE) {
				roleOf[roles.add(device)] = role;
			}
		}
		count = new TrafficCount(array, ranges);
	}

	void take(ByteBuffer buffer, int at) {
		int action = buffer.getInt(at + BlkRecord.ACTION);
		int what = Action.what(action);
		int sectors = buffer.getInt(at + BlkRecord.BYTES) >>> 9;
		if (what != Action.QUEUE && what != Action.COMPLETE || (action & (Action.NOTIFY | Action.PC)) != 0 || sectors == 0) {
			return;
		}
		int device = buffer.getInt(at + BlkRecord.DEVICE);
		long time = buffer.getLong(at + BlkRecord.TIME);
		long sector = buffer.getLong(at + BlkRecord.SECTOR);
		if (device == array.device()) {
			if (what == Action.QUEUE) {
				request(time, sector, sectors, action, buffer.getInt(at + BlkRecord.PID));
			} else {
				complete(time, sector, sectors);
			}
		} else if (what == Action.QUEUE) {
			int member = roles.find(device);
			if (member >= 0) {
				memberIo(roleOf[member], time, sector, sectors, action);
			}
		}
	}

	private void request(long time, long sector, int sectors, int action, int pid) {
		int node = underWay.insert(sector, sectors);
		if (node >= numbers.length) {
			numbers = Arrays.copyOf(numbers, underWay.capacity());
			pids = Arrays.copyOf(pids, underWay.capacity());
			open = Arrays.copyOf(open, underWay.capacity());
		}
		numbers[node] = requests++;
		pids[node] = pid;
		open[node] = sectors;
		count.request(isWrite(action), sector, sectors, pid);
		sink.request(numbers[node], time, sector, sectors, action, pid);
	}

	private void complete(long time, long sector, int sectors) {
		int found = underWay.within(sector, sectors);
		for (int i = 0; i < found; i++) {
			end(underWay.found(i), time);
		}
		if (found == 0) {
			completePart(time, sector, sectors);
		}
	}

	/** What was split is complete part by part. */
	private void completePart(long time, long sector, int sectors) {
		int node = underWay.covering(sector);
		if (node != NONE) {
			open[node] -= sectors;
			if (open[node] <= 0) {
				end(node, time);
			}
		}
	}

	private void end(int node, long time) {
		sink.complete(numbers[node], time);
		underWay.remove(node);
	}

	private void memberIo(int role, long time, long deviceSector, int sectors, int action) {
		long sector = deviceSector - geometry.spec().members().get(role).dataOffsetSectors();
		boolean write = isWrite(action);
		IoClass ioClass = array.members().get(role).bitmap().has(deviceSector) ? IoClass.BITMAP : IoClass.METADATA;
		int cause = NONE;
		Place place = ioClass == IoClass.BITMAP ? new Place.Metadata() : geometry.at(role, sector);
		switch (place) {
			case Place.Data data -> {
				cause = parityMembers > 0 ? causeInStripe(data.arraySector(), sector) : underWay.covering(data.arraySector());
				ioClass = data.copy() > 0 && write ? IoClass.COPY : IoClass.DATA;
			}
			case Place.P p -> {
				cause = causeInStripe(-1, sector);
				ioClass = IoClass.P;
			}
			case Place.Q q -> {
				cause = causeInStripe(-1, sector);
				ioClass = IoClass.Q;
			}
			case Place.Unused unused -> ioClass = IoClass.RESYNC;
			case Place.Metadata metadata -> {
				// as said above
			}
		}
		boolean ofArray = ioClass != IoClass.METADATA && ioClass != IoClass.BITMAP;
		if (ofArray && cause == NONE) {
			ioClass = IoClass.RESYNC;
		}
		count.memberIo(ioClass, write, sectors, sector, cause == NONE ? TrafficCount.NO_PID : pids[cause]);
		sink.memberIo(role, time, deviceSector, sectors, action, ioClass, cause == NONE ? JoinSink.NO_REQUEST : numbers[cause]);
	}

	/** A request that has the sector itself, else one that has another sector of the same stripe. */
	private int causeInStripe(long arraySector, long memberSector) {
		int cause = arraySector < 0 ? NONE : underWay.covering(arraySector);
		int chunk = geometry.unitSectors();
		int dataMembers = array.members().size() - parityMembers;
		long first = memberSector / chunk * dataMembers * chunk + memberSector % chunk;
		for (int i = 0; cause == NONE && i < dataMembers; i++) {
			cause = underWay.covering(first + (long) i * chunk);
		}
		return cause;
	}

	private static boolean isWrite(int action) {
		return (action & (Action.WRITE | Action.DISCARD)) != 0;
	}

	/** After the last event. */
	ArrayTraffic traffic(ProcessNames names) {
		return count.traffic(array, names);
	}
}
