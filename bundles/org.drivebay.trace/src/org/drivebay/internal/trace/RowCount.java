// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.md.geometry.Geometry;
import org.drivebay.trace.ArrayTraffic.RowWrites;
import org.drivebay.trace.ArrayTraffic.Writes;

/** Counts writes by ranges of stripe rows: so many that each range is as long, but the last. */
final class RowCount {

	private final Geometry geometry;
	private final long rangeRows;
	private final long[] arraySectors;
	private final long[] memberSectors;

	/** @param ranges at most so many, at least 1 */
	RowCount(Geometry geometry, int ranges) {
		this.geometry = geometry;
		rangeRows = Math.max(1, (geometry.rows() + ranges - 1) / ranges);
		int count = (int) Math.max(1, (geometry.rows() + rangeRows - 1) / rangeRows);
		arraySectors = new long[count];
		memberSectors = new long[count];
	}

	/** A client writes. */
	void request(long arraySector, long sectors) {
		long first = Math.clamp(arraySector, 0, geometry.arraySectors());
		geometry.data(first, Math.min(sectors, geometry.arraySectors() - first), (kind, index, copy, role, sector, count) -> {
			if (copy == 0) {
				add(arraySectors, sector, count);
			}
		});
	}

	/** A member writes because of a request. */
	void memberIo(long memberSector, long sectors) {
		add(memberSectors, memberSector, sectors);
	}

	private void add(long[] to, long memberSector, long sectors) {
		long range = rangeRows * geometry.unitSectors();
		long end = memberSector + sectors;
		for (long from = memberSector; from < end;) {
			long until = Math.min(end, (from / range + 1) * range);
			to[Math.clamp(from / range, 0, to.length - 1)] += until - from;
			from = until;
		}
	}

	List<RowWrites> writes() {
		List<RowWrites> found = new ArrayList<>();
		for (int i = 0; i < arraySectors.length; i++) {
			if (arraySectors[i] + memberSectors[i] > 0) {
				long first = i * rangeRows;
				found.add(new RowWrites(first, Math.min(rangeRows, geometry.rows() - first), new Writes(arraySectors[i], memberSectors[i])));
			}
		}
		return found;
	}
}
