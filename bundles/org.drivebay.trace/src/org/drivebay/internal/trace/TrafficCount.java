// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Place;
import org.drivebay.trace.ArrayTraffic;
import org.drivebay.trace.ArrayTraffic.Amount;
import org.drivebay.trace.ArrayTraffic.ProcessWrites;
import org.drivebay.trace.ArrayTraffic.Writes;
import org.drivebay.trace.IoClass;
import org.drivebay.trace.TracedArray;

/** Counts what an array's members are asked for, and how md gets at the parity of each stripe that it writes. */
final class TrafficCount {

	static final int NO_PID = -1;

	private static final byte[] NO_NAME = {};

	/** md works on stripes of one page of each member. */
	private static final int STRIPE_SECTORS = 8;

	private static final int READS = 0;
	private static final int READ_SECTORS = 1;
	private static final int WRITES = 2;
	private static final int WRITTEN_SECTORS = 3;
	private static final int CLASSES = IoClass.values().length;

	/** state of a stripe: what happened since its parity was written last; the number of data members written stands above */
	private static final int DATA_READ = 1;
	private static final int PARITY_READ = 2;
	private static final int P_WRITTEN = 4;
	private static final int Q_WRITTEN = 8;
	private static final int PARITY_WRITTEN = P_WRITTEN | Q_WRITTEN;
	private static final int ONE_WRITTEN = 16;

	private final Geometry geometry;
	private final int parityMembers;
	private final int[] missingRoles;
	private final RowCount rows;
	private final long[] requested = new long[4];
	private final long[][] byClass = new long[CLASSES][4];
	private final LongIndex pids = new LongIndex();
	private long[] arrayWrites = new long[1];
	private long[] memberWrites = new long[1];
	private final LongIndex stripes = new LongIndex();
	private int[] states = new int[1];
	private long rmw;
	private long rcw;
	private long fullStripe;
	private long cached;

	/** @param ranges into how many ranges of rows writes are parted at most */
	TrafficCount(TracedArray array, int ranges) {
		geometry = array.geometry();
		parityMembers = geometry.spec().level().parityMembers();
		missingRoles = IntStream.range(0, array.members().size()).filter(role -> array.members().get(role).equals(TracedArray.Member.MISSING)).toArray();
		rows = new RowCount(geometry, ranges);
	}

	/** @param pid who queued it */
	void request(boolean write, long sector, int sectors, int pid) {
		add(requested, write, sectors);
		if (write) {
			int process = process(pid);
			arrayWrites[process] += sectors;
			rows.request(sector, sectors);
		}
	}

	/** @param memberSector from the member's data offset @param pid of the process that caused it, or {@link #NO_PID} */
	void memberIo(IoClass ioClass, boolean write, int sectors, long memberSector, int pid) {
		add(byClass[ioClass.ordinal()], write, sectors);
		if (write && pid != NO_PID) {
			int process = process(pid);
			memberWrites[process] += sectors;
			rows.memberIo(memberSector, sectors);
		}
		if (parityMembers > 0 && (ioClass == IoClass.DATA || ioClass == IoClass.P || ioClass == IoClass.Q)) {
			for (long stripe = memberSector / STRIPE_SECTORS; stripe * STRIPE_SECTORS < memberSector + sectors; stripe++) {
				stripeIo(ioClass, write, stripe);
			}
		}
	}

	/** The data of a stripe may be written before and after its parity: it is over when the next thing is read or parity is written again. */
	private void stripeIo(IoClass ioClass, boolean write, long stripe) {
		int number = stripes.add(stripe);
		if (number == states.length) {
			states = Arrays.copyOf(states, 2 * number);
		}
		int state = states[number];
		int now = step(ioClass, write);
		boolean repeated = now == ONE_WRITTEN ? state / ONE_WRITTEN == dataMembers(stripe) : (state & now) != 0;
		if ((state & PARITY_WRITTEN) != 0 && (!write || repeated)) {
			finish(stripe, state);
			state = 0;
		}
		states[number] = now == ONE_WRITTEN ? state + now : state | now;
	}

	/** How many members that are there have data in a stripe. */
	private int dataMembers(long stripe) {
		int count = geometry.spec().members().size() - parityMembers;
		for (int role : missingRoles) {
			count -= geometry.at(role, stripe * STRIPE_SECTORS) instanceof Place.Data ? 1 : 0;
		}
		return count;
	}

	private static int step(IoClass ioClass, boolean write) {
		if (ioClass == IoClass.DATA) {
			return write ? ONE_WRITTEN : DATA_READ;
		}
		int written = ioClass == IoClass.P ? P_WRITTEN : Q_WRITTEN;
		return write ? written : PARITY_READ;
	}

	private void finish(long stripe, int state) {
		if ((state & PARITY_WRITTEN) == 0) {
			return;
		}
		if ((state & PARITY_READ) != 0) {
			rmw++;
		} else if ((state & DATA_READ) != 0) {
			rcw++;
		} else if (state / ONE_WRITTEN >= dataMembers(stripe)) {
			fullStripe++;
		} else {
			cached++;
		}
	}

	private static void add(long[] amount, boolean write, int sectors) {
		amount[write ? WRITES : READS]++;
		amount[write ? WRITTEN_SECTORS : READ_SECTORS] += sectors;
	}

	private int process(int pid) {
		int number = pids.add(pid);
		if (number == arrayWrites.length) {
			arrayWrites = Arrays.copyOf(arrayWrites, 2 * number);
			memberWrites = Arrays.copyOf(memberWrites, 2 * number);
		}
		return number;
	}

	ArrayTraffic traffic(TracedArray array, ProcessNames names) {
		for (int i = 0; i < stripes.size(); i++) {
			finish(stripes.key(i), states[i]);
			states[i] = 0;
		}
		Map<IoClass, Amount> classes = new EnumMap<>(IoClass.class);
		for (IoClass ioClass : IoClass.values()) {
			classes.put(ioClass, amount(byClass[ioClass.ordinal()]));
		}
		Map<Integer, ProcessWrites> processes = new TreeMap<>();
		for (int i = 0; i < pids.size(); i++) {
			String name = new String(names.get((int) pids.key(i), NO_NAME), StandardCharsets.UTF_8);
			processes.put((int) pids.key(i), new ProcessWrites(name, new Writes(arrayWrites[i], memberWrites[i])));
		}
		return new ArrayTraffic(array, amount(requested), classes, processes, rows.writes(), rmw, rcw, fullStripe, cached);
	}

	private static Amount amount(long[] numbers) {
		return new Amount(numbers[READS], numbers[READ_SECTORS], numbers[WRITES], numbers[WRITTEN_SECTORS]);
	}
}
