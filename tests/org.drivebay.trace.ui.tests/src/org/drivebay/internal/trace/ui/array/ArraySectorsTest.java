// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.array;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;

import org.drivebay.fixtures.Recorded;
import org.drivebay.host.facts.ArrayMap;
import org.drivebay.host.facts.ArrayMaps;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.ParityGeometry;
import org.drivebay.trace.TracedArray;
import org.drivebay.trace.TracedArray.Member;
import org.junit.jupiter.api.Test;

/** Each sector of a member is drawn where the array has it, on the arrays of the recorded lab host. */
class ArraySectorsTest {

	private static final long STEP = 24;

	private static long offset(Geometry geometry, int role) {
		return geometry.spec().members().get(role).dataOffsetSectors();
	}

	@Test
	void copiesAndParityFollowTheMap() throws Exception {
		List<ArrayMap> maps = ArrayMaps.of(Recorded.lab().content()).arrays();
		for (ArrayMap map : maps) {
			Geometry geometry = Geometry.of(map.spec());
			var sectors = new ArraySectors(new TracedArray(1, geometry, Collections.nCopies(map.spec().members().size(), Member.MISSING)));
			for (long sector = 0; sector < Math.min(geometry.arraySectors(), 4096); sector += STEP) {
				for (int copy = 0; copy < geometry.copies(); copy++) {
					int role = geometry.role(sector, copy);
					assertEquals(sector, sectors.of(role, geometry.memberSector(sector, copy) + offset(geometry, role)), map.name());
				}
			}
			assertEquals(offset(geometry, 0) > 0 ? ArraySectors.NOWHERE : 0, sectors.of(0, 0), map.name());
			if (geometry instanceof ParityGeometry parity) {
				int role = parity.pRole(3);
				long first = 3L * (map.spec().members().size() - map.spec().level().parityMembers()) * geometry.unitSectors();
				assertEquals(first + 5, sectors.of(role, 3L * geometry.unitSectors() + 5 + offset(geometry, role)), map.name());
			}
		}
	}
}
