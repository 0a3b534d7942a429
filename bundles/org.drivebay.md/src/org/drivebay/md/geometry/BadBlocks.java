// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What members cannot read, by role; sectors count from the data offset. Immutable. */
public final class BadBlocks {

	public static final BadBlocks NONE = new BadBlocks(Map.of());

	/** By role, in ascending order and apart. */
	private final Map<Integer, List<SectorRange>> ranges = new HashMap<>();

	/** @param ranges by role, in any order */
	public BadBlocks(Map<Integer, List<SectorRange>> ranges) {
		ranges.forEach((role, list) -> this.ranges.put(role, joined(list)));
	}

	/** From device sectors, as {@code md/dev-*}{@code /bad_blocks} has them; what lies before the data offset is no part of the array. */
	public static BadBlocks onDevices(ArraySpec spec, Map<Integer, List<SectorRange>> ranges) {
		var shifted = new HashMap<Integer, List<SectorRange>>();
		ranges.forEach((role, list) -> {
			long offset = spec.members().get(role).dataOffsetSectors();
			shifted.put(role, list.stream().filter(range -> range.end() > offset).map(range -> behind(range, offset)).toList());
		});
		return new BadBlocks(shifted);
	}

	private static SectorRange behind(SectorRange range, long offset) {
		long from = Math.max(0, range.sector() - offset);
		return new SectorRange(from, range.end() - offset - from);
	}

	private static List<SectorRange> joined(List<SectorRange> list) {
		var joined = new ArrayList<SectorRange>();
		for (SectorRange range : list.stream().sorted(Comparator.comparingLong(SectorRange::sector)).toList()) {
			SectorRange last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && range.sector() <= last.end()) {
				joined.set(joined.size() - 1, new SectorRange(last.sector(), Math.max(last.end(), range.end()) - last.sector()));
			} else {
				joined.add(range);
			}
		}
		return List.copyOf(joined);
	}

	/** In ascending order, and apart. */
	public List<SectorRange> of(int role) {
		return ranges.getOrDefault(role, List.of());
	}

	public boolean isBad(int role, long sector) {
		int at = firstEndingBehind(role, sector);
		return at < of(role).size() && of(role).get(at).sector() <= sector;
	}

	/** Whether any of these sectors, at least one, is bad. */
	public boolean isAnyBad(int role, long sector, long sectors) {
		int at = firstEndingBehind(role, sector);
		return at < of(role).size() && of(role).get(at).sector() < sector + sectors;
	}

	public boolean isEmpty() {
		return ranges.isEmpty();
	}

	/** From a sector on, the first where badness changes, but not behind a limit. */
	long nextChange(int role, long sector, long limit) {
		int at = firstEndingBehind(role, sector);
		if (at == of(role).size()) {
			return limit;
		}
		SectorRange range = of(role).get(at);
		return Math.min(limit, range.sector() > sector ? range.sector() : range.end());
	}

	private int firstEndingBehind(int role, long sector) {
		List<SectorRange> list = of(role);
		int low = 0;
		int high = list.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (list.get(middle).end() > sector) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
