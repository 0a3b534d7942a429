// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.trace.Pyramid;

/**
 * What happened over time to the requests of one device or process. They count when they are complete.
 *
 * @param key     its number; see {@link LaneKind}
 * @param sums    by quantity
 * @param latency ns from queued to completed
 * @param sectors the first sector of each
 * @param heat    how many took how long
 */
public record Lane(String name, int key, List<Sums> sums, Pyramid latency, Pyramid sectors, HeatGrid heat) {

	private static final int HEAT_BITS_LESS = 2;
	private static final Quantity[] QUANTITIES = Quantity.values();

	/** A lane without requests. @param duration ns of the whole trace @param bits of the finest level, at least 2 */
	static Lane empty(String name, int key, long duration, int bits) {
		List<Sums> sums = new ArrayList<>();
		for (int i = 0; i < QUANTITIES.length; i++) {
			sums.add(new Sums(duration, 1 << bits));
		}
		return new Lane(name, key, List.copyOf(sums), new Pyramid(duration, bits), new Pyramid(duration, bits), new HeatGrid(duration, 1 << bits
				- HEAT_BITS_LESS));
	}

	void add(RequestView request) {
		for (Quantity quantity : QUANTITIES) {
			quantity.add(sums.get(quantity.ordinal()), request, 0);
		}
		long took = request.completed() - request.queued();
		latency.add(request.completed(), took);
		sectors.add(request.completed(), request.sector());
		heat.add(request.completed(), took);
	}

	Lane complete() {
		sums.forEach(Sums::complete);
		latency.complete();
		sectors.complete();
		heat.complete();
		return this;
	}

	/** How many requests were completed; a share of those in the spans at both ends. @param from ns since the trace's first event */
	public double count(double from, double until) {
		return sums(Quantity.READS).between(from, until) + sums(Quantity.WRITES).between(from, until);
	}

	public Sums sums(Quantity quantity) {
		return sums.get(quantity.ordinal());
	}
}
