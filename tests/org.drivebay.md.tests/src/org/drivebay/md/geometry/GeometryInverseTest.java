// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Both directions of the map undo each other, for arrays at random. */
class GeometryInverseTest {

	private static final int ARRAYS = 800;

	private static Geometry anySound(Random random) {
		while (true) {
			Geometry geometry = Geometry.of(Specs.any(random), 1 + random.nextInt(16));
			if (!(geometry instanceof Raid10Geometry raid10) || raid10.isSound()) {
				return geometry;
			}
		}
	}

	@Test
	void everyCopyOfEverySectorIsFoundWhereItWasPut() {
		var random = new Random(4);
		for (int i = 0; i < ARRAYS; i++) {
			Geometry geometry = anySound(random);
			for (long sector = 0; sector < geometry.arraySectors(); sector += 1 + random.nextInt(5)) {
				for (int copy = 0; copy < geometry.copies(); copy++) {
					Place place = geometry.at(geometry.role(sector, copy), geometry.memberSector(sector, copy));
					assertEquals(new Place.Data(sector, copy), place, geometry.spec().toString());
				}
			}
		}
	}

	@Test
	void membersHoldEveryCopyOnceAndParityForEachRow() {
		var random = new Random(5);
		for (int i = 0; i < ARRAYS; i++) {
			Geometry geometry = anySound(random);
			var seen = new HashSet<Place>();
			long parity = 0;
			for (Member member : geometry.spec().members()) {
				for (long sector = 0; sector < member.usableSectors(); sector++) {
					Place place = geometry.at(member.role(), sector);
					long row = sector / geometry.unitSectors();
					if (place instanceof Place.Data data) {
						assertTrue(seen.add(data), () -> data + " twice in " + geometry.spec());
					} else if (place.equals(new Place.P(row)) || place.equals(new Place.Q(row))) {
						parity++;
					} else {
						assertEquals(new Place.Unused(), place, geometry.spec().toString());
					}
				}
			}
			assertEquals(geometry.arraySectors() * geometry.copies(), seen.size(), geometry.spec().toString());
			assertEquals(geometry.memberSectors(0) * geometry.spec().level().parityMembers(), parity, geometry.spec().toString());
		}
	}

	@Test
	void whatIsNotTheArraysIsMetadata() {
		var random = new Random(6);
		for (int i = 0; i < ARRAYS; i++) {
			Geometry geometry = Geometry.of(Specs.any(random));
			for (Member member : geometry.spec().members()) {
				for (long sector : new long[] { -1, -member.dataOffsetSectors() - 1, member.usableSectors(), Long.MAX_VALUE, Long.MIN_VALUE }) {
					assertInstanceOf(Place.Metadata.class, geometry.at(member.role(), sector));
				}
			}
		}
	}

	@Test
	void aPlaceThatTwoChunksClaimIsOneOfThem() {
		var random = new Random(7);
		int unsound = 0;
		while (unsound < 200) {
			if (Geometry.of(Specs.any(random)) instanceof Raid10Geometry geometry && !geometry.isSound()) {
				unsound++;
				for (Member member : geometry.spec().members()) {
					for (long sector = 0; sector < geometry.memberSectors(0); sector++) {
						if (geometry.at(member.role(), sector) instanceof Place.Data data) {
							assertEquals(member.role(), geometry.role(data.arraySector(), data.copy()));
							assertEquals(sector, geometry.memberSector(data.arraySector(), data.copy()));
						}
					}
				}
			}
		}
	}
}
