// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.compare;

import java.util.List;
import java.util.Optional;

import org.drivebay.md.geometry.FailureSets;
import org.drivebay.md.geometry.Geometry;

/**
 * All that is compared of a layout.
 *
 * @param geometry   its address map
 * @param survival   for each number of failures, see {@link FailureSets#counts()}
 * @param rebuild    of a failed member; empty where none can be made anew
 * @param smallWrite less than a chunk
 * @param spread     of a sequential read
 */
public record LayoutFigures(Geometry geometry, List<FailureSets.Count> survival, Optional<Rebuild> rebuild, SmallWrite smallWrite, Spread spread) {

	public LayoutFigures {
		survival = List.copyOf(survival);
	}

	public static LayoutFigures of(Geometry geometry) {
		return new LayoutFigures(geometry, new FailureSets(geometry).counts(), Rebuild.of(geometry), SmallWrite.of(geometry), Spread.of(geometry));
	}

	/** Sectors that the members give, for data and redundancy. */
	public long memberSectors() {
		return geometry.spec().members().stream().mapToLong(member -> geometry.memberSectors(member.role())).sum();
	}

	/** The share of the sets of so many failed members that is survived, 0 to 1; 0 where there are no such sets. */
	public double survivalShare(int failed) {
		if (failed >= survival.size()) {
			return 0;
		}
		FailureSets.Count count = survival.get(failed);
		return count.survive().doubleValue() / count.sets().doubleValue();
	}
}
