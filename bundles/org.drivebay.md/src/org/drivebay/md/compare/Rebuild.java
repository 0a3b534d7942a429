// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.compare;

import java.util.Optional;

import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.ParityGeometry;
import org.drivebay.md.geometry.Raid10Geometry;
import org.drivebay.md.geometry.Raid1Geometry;

/**
 * What making one failed member anew costs the others, for the member for which it costs most.
 *
 * @param readSectors    from all of them together
 * @param members        that are read
 * @param busiestSectors from the one that is read most
 */
public record Rebuild(long readSectors, int members, long busiestSectors) {

	/** Empty where nothing can be made anew. */
	static Optional<Rebuild> of(Geometry geometry) {
		int members = geometry.spec().members().size();
		long used = geometry.memberSectors(0);
		return switch (geometry) {
			// md reads all others, with raid6 too, though one less would do
			case ParityGeometry parity -> Optional.of(new Rebuild(used * (members - 1), members - 1, used));
			case Raid1Geometry mirror when members > 1 -> Optional.of(new Rebuild(used, 1, used));
			case Raid10Geometry copies -> Optional.of(worst(copies, members, used));
			default -> Optional.empty();
		};
	}

	/** Roles repeat after as many chunks as there are members, at the latest. */
	private static Rebuild worst(Raid10Geometry copies, int members, long used) {
		Rebuild worst = new Rebuild(0, 0, 0);
		long chunks = Math.min(members, copies.arraySectors() / copies.unitSectors());
		for (int failed = 0; failed < members; failed++) {
			Rebuild each = of(copies, chunks, failed, used);
			worst = each.busiestSectors() > worst.busiestSectors() ? each : worst;
		}
		return worst;
	}

	/** md reads each chunk from the first of its copies that it can. */
	private static Rebuild of(Raid10Geometry copies, long chunks, int failed, long used) {
		var reads = new int[copies.spec().members().size()];
		int all = 0;
		for (long chunk = 0; chunk < chunks; chunk++) {
			int from = source(copies, chunk * copies.unitSectors(), failed);
			if (from >= 0) {
				reads[from]++;
				all++;
			}
		}
		int busiest = 0;
		int sources = 0;
		for (int count : reads) {
			busiest = Math.max(busiest, count);
			sources += count > 0 ? 1 : 0;
		}
		return new Rebuild(used, sources, all == 0 ? 0 : used / all * busiest);
	}

	/** @return -1 if the failed member has no copy of it */
	private static int source(Raid10Geometry copies, long sector, int failed) {
		int source = -1;
		boolean lost = false;
		for (int copy = copies.copies() - 1; copy >= 0; copy--) {
			int role = copies.role(sector, copy);
			lost |= role == failed;
			source = role == failed ? source : role;
		}
		return lost ? source : -1;
	}
}
