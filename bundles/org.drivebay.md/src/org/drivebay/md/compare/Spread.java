// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.compare;

import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.ParityGeometry;

/**
 * How a sequential read is spread: of as many chunks one after the other as there are members, from where it is spread worst. Read from the
 * first copy, as md reads one stream.
 *
 * @param members that take part
 * @param busiest chunks that the busiest of them reads; 1 is ideal
 */
public record Spread(int members, int busiest) {

	/** All of an array of 256 members. */
	private static final int MOST_STARTS = 1 << 16;

	static Spread of(Geometry geometry) {
		long chunks = geometry.arraySectors() / geometry.unitSectors();
		int window = (int) Math.min(geometry.spec().members().size(), Math.max(1, chunks));
		long starts = Math.min(periodChunks(geometry), chunks - window + 1);
		var counts = new int[geometry.spec().members().size()];
		for (int chunk = 0; chunk < window; chunk++) {
			counts[role(geometry, chunk)]++;
		}
		int members = counts.length;
		int busiest = 0;
		for (long start = 0; start < Math.max(1, starts); start++) {
			int sharing = 0;
			for (int count : counts) {
				sharing += count > 0 ? 1 : 0;
				busiest = Math.max(busiest, count);
			}
			members = Math.min(members, sharing);
			if (start + window < chunks) {
				counts[role(geometry, start)]--;
				counts[role(geometry, start + window)]++;
			}
		}
		return new Spread(members, busiest);
	}

	private static int role(Geometry geometry, long chunk) {
		return geometry.role(chunk * geometry.unitSectors(), 0);
	}

	/** After so many chunks the roles come again; enough of them tell where members are very many. */
	private static long periodChunks(Geometry geometry) {
		long period = geometry instanceof ParityGeometry parity ? (long) parity.periodRows() * parity.dataMembers() : geometry.spec().members().size();
		return Math.min(period, MOST_STARTS);
	}
}
