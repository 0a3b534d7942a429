// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.drivebay.md.geometry.ParityGeometry;

/**
 * How often md has to read and write which member for writes that start where a stripe row does, none of them twice and nothing known before. For each
 * page of a row md counts what it would have to read to change the parity (old data and parity) and to compute it anew (the data that is not written),
 * and does what is less; both if neither is possible. See {@code handle_stripe_dirtying()} in the kernel's {@code drivers/md/raid5.c}.
 */
final class TrafficDemand {

	private static final int PAGE_SECTORS = 8;

	/** More than any member has to be read. */
	private static final int IMPOSSIBLE = 1000;

	private final ParityGeometry geometry;
	private final Set<Integer> failed;
	private final boolean parityTrusted;
	private final Map<String, Long> counts = new TreeMap<>(Map.of("data reads", 0L, "data writes", 0L, "p reads", 0L, "p writes", 0L, "q reads", 0L,
			"q writes", 0L, "rmw", 0L, "rcw", 0L, "full_stripe", 0L));

	/**
	 * Demands nothing yet.
	 *
	 * @param failed        roles that are missing
	 * @param parityTrusted false behind the place that a first resync has reached
	 */
	TrafficDemand(ParityGeometry geometry, Set<Integer> failed, boolean parityTrusted) {
		this.geometry = geometry;
		this.failed = failed;
		this.parityTrusted = parityTrusted;
	}

	/** The first sectors of each of some stripe rows are written: whole pages, and of chunks behind the first whole ones. */
	TrafficDemand write(long firstRow, long rows, int sectors) {
		int chunk = geometry.unitSectors();
		int chunks = (sectors + chunk - 1) / chunk;
		for (long row = firstRow; row < firstRow + rows; row++) {
			for (int page = 0; page < Math.min(sectors, chunk) / PAGE_SECTORS; page++) {
				page(row, chunks);
			}
		}
		return this;
	}

	private void page(long row, int chunks) {
		Set<Integer> written = new TreeSet<>();
		Set<Integer> others = new TreeSet<>();
		for (int data = 0; data < geometry.dataMembers(); data++) {
			(data < chunks ? written : others).add(geometry.dataRole(row, data));
		}
		Set<Integer> parity = new TreeSet<>(Set.of(geometry.pRole(row)));
		if (geometry.redundancy() == 2) {
			parity.add(geometry.qRole(row));
		}
		Set<Integer> old = new TreeSet<>(written);
		old.addAll(parity);
		boolean modify = parityTrusted && cost(old) < cost(others);
		add(others.isEmpty() ? "full_stripe" : modify ? "rmw" : "rcw", parity.stream().allMatch(failed::contains) ? 0 : 1);
		if (!others.isEmpty()) {
			add("data reads", present(modify ? written : others));
			add("p reads", modify ? 1 : 0);
			add("q reads", modify ? parity.size() - 1 : 0);
		}
		add("data writes", present(written));
		add("p writes", present(Set.of(geometry.pRole(row))));
		add("q writes", parity.size() == 2 ? present(Set.of(geometry.qRole(row))) : 0);
	}

	private int cost(Set<Integer> roles) {
		return roles.stream().mapToInt(role -> failed.contains(role) ? IMPOSSIBLE : 1).sum();
	}

	private long present(Set<Integer> roles) {
		return roles.stream().filter(role -> !failed.contains(role)).count();
	}

	private void add(String what, long more) {
		counts.merge(what, more, Long::sum);
	}

	/** Numbers of I/Os of a page by class and direction, and of pages by how their parity was made. */
	Map<String, Long> counts() {
		return counts;
	}
}
