// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.drivebay.trace.Requests;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** All lanes of a kind: no more than can be looked at. Those with the most requests have one of their own, all others share the last. */
public final class Lanes {

	/** With a lane for all others. */
	static final int MOST = 48;

	/** No lane. */
	public static final int NONE = -1;

	private static final int OTHERS = -1;
	private static final int FEWEST_BITS = 8;
	private static final int MOST_BITS = 18;
	private static final int REQUESTS_IN_SPAN = 16;
	/** Bytes that a lane has for each of its finest spans, and that all lanes may have. */
	private static final int SPAN_BYTES = 260;
	private static final long MOST_BYTES = 160L << 20;
	private static final int STEP = 1 << 16;

	private final LaneKind kind;
	private final LaneKey key;
	private final Requests of;
	private final List<Lane> lanes;
	private final int[] keys;
	private final int others;

	private Lanes(LaneKind kind, LaneKey key, Requests of, List<Lane> lanes) {
		this.kind = kind;
		this.key = key;
		this.of = of;
		this.lanes = List.copyOf(lanes);
		keys = lanes.stream().mapToInt(Lane::key).toArray();
		others = keys.length > 0 && keys[keys.length - 1] == OTHERS ? keys.length - 1 : NONE;
	}

	public LaneKind kind() {
		return kind;
	}

	/** Whether these requests have been sorted into them. */
	public boolean areOf(Requests requests) {
		return of == requests;
	}

	/** In the order in which they are shown. */
	public List<Lane> list() {
		return lanes;
	}

	/** The lane of a key, null if it has none of its own. */
	public @Nullable Lane find(int wanted) {
		for (Lane lane : lanes) {
			if (lane.key() == wanted) {
				return lane;
			}
		}
		return null;
	}

	/** One of these lanes alone. */
	public Lanes only(Lane lane) {
		return new Lanes(kind, key, of, List.of(lane));
	}

	/** The number of a request's lane, {@link #NONE} if none is its own. */
	public int laneOf(Requests requests, long number) {
		int wanted = key.of(requests, number);
		for (int lane = 0; lane < keys.length; lane++) {
			if (keys[lane] == wanted) {
				return lane;
			}
		}
		return others;
	}

	/**
	 * Looks at all requests twice.
	 *
	 * @param duration ns of the whole trace
	 * @param names    of keys
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	static Lanes of(LaneKind kind, LaneKey key, Requests requests, long duration, IntFunction<String> names, SubMonitor monitor) {
		monitor.setWorkRemaining((int) (requests.count() / STEP) + 1);
		List<Integer> keys = keys(key, requests);
		boolean all = keys.size() <= MOST;
		List<Integer> own = all ? keys : keys.subList(0, MOST - 1);
		int bits = bits(requests.count(), all ? own.size() : MOST);
		List<Lane> lanes = new ArrayList<>();
		for (int each : own.stream().sorted(order(kind, keys)).toList()) {
			lanes.add(Lane.empty(names.apply(each), each, duration, bits));
		}
		if (!all) {
			lanes.add(Lane.empty(keys.size() - own.size() + " others", OTHERS, duration, bits));
		}
		var made = new Lanes(kind, key, requests, lanes);
		var view = new RequestView(requests);
		for (long number = 0; number < requests.count(); number++) {
			made.lanes.get(made.laneOf(requests, number)).add(view.moveTo(number));
			if (number % STEP == 0) {
				monitor.split(1);
			}
		}
		lanes.forEach(Lane::complete);
		return made;
	}

	/** Devices and CPUs by number, as blktrace's own tools list them; processes with the most requests first. */
	private static Comparator<Integer> order(LaneKind kind, List<Integer> byCount) {
		return kind == LaneKind.PROCESS ? Comparator.comparingInt(byCount::indexOf) : Comparator.naturalOrder();
	}

	/** Those with the most requests first. */
	private static List<Integer> keys(LaneKey key, Requests requests) {
		Map<Integer, long[]> counts = new HashMap<>();
		int before = 0;
		long[] count = new long[1];
		for (long number = 0; number < requests.count(); number++) {
			int found = key.of(requests, number);
			if (number == 0 || found != before) {
				before = found;
				count = counts.computeIfAbsent(found, any -> new long[1]);
			}
			count[0]++;
		}
		return counts.entrySet().stream().sorted(Comparator.comparingLong(entry -> -entry.getValue()[0])).map(Map.Entry::getKey).toList();
	}

	private static int bits(long requests, int lanes) {
		int wanted = Long.SIZE - Long.numberOfLeadingZeros(requests / REQUESTS_IN_SPAN);
		int affordable = Long.SIZE - 1 - Long.numberOfLeadingZeros(MOST_BYTES / SPAN_BYTES / Math.max(1, lanes));
		return Math.clamp(wanted, FEWEST_BITS, Math.min(MOST_BITS, affordable));
	}
}
