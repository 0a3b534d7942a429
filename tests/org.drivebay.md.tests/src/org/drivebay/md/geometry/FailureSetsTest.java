// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Failure sets against a plain look at every set and every sector. */
class FailureSetsTest {

	private static final int ARRAYS = 200;

	/** What is lost, sector by sector, from the map alone. */
	private static BitSet lost(Geometry geometry, BadBlocks badBlocks, BitSet failed) {
		var lost = new BitSet();
		for (long sector = 0; sector < geometry.arraySectors(); sector++) {
			int unreadable = 0;
			for (int copy = 0; copy < geometry.copies(); copy++) {
				unreadable += unreadable(geometry.role(sector, copy), geometry.memberSector(sector, copy), badBlocks, failed);
			}
			if (unreadable == geometry.copies() && rowIsLost(geometry, geometry.memberSector(sector, 0), badBlocks, failed)) {
				lost.set((int) sector);
			}
		}
		return lost;
	}

	/** Whether parity does not help: raid5's rows, raid6's rows. */
	private static boolean rowIsLost(Geometry geometry, long memberSector, BadBlocks badBlocks, BitSet failed) {
		int parity = geometry.spec().level().parityMembers();
		int unreadable = 0;
		for (int role = 0; parity > 0 && role < geometry.spec().members().size(); role++) {
			unreadable += unreadable(role, memberSector, badBlocks, failed);
		}
		return parity == 0 || unreadable > parity;
	}

	private static int unreadable(int role, long sector, BadBlocks badBlocks, BitSet failed) {
		return failed.get(role) || badBlocks.isBad(role, sector) ? 1 : 0;
	}

	private static BadBlocks anyBadBlocks(Geometry geometry, Random random) {
		var ranges = new HashMap<Integer, List<SectorRange>>();
		for (Member member : geometry.spec().members()) {
			var list = new ArrayList<SectorRange>();
			for (int i = random.nextInt(4); i > 0; i--) {
				list.add(new SectorRange(random.nextLong(member.usableSectors()), 1 + random.nextInt(30)));
			}
			ranges.put(member.role(), list);
		}
		return random.nextBoolean() ? BadBlocks.NONE : new BadBlocks(ranges);
	}

	private static Geometry anySound(Random random) {
		while (true) {
			Geometry geometry = Geometry.of(Specs.any(random));
			if (geometry.arraySectors() < 3000 && (!(geometry instanceof Raid10Geometry raid10) || raid10.isSound())) {
				return geometry;
			}
		}
	}

	@Test
	void everySetOfFailuresLosesWhatTheMapSays() {
		var random = new Random(11);
		for (int i = 0; i < ARRAYS; i++) {
			Geometry geometry = anySound(random);
			BadBlocks badBlocks = anyBadBlocks(geometry, random);
			var sets = new FailureSets(geometry, badBlocks);
			for (int n = 0; n < 8; n++) {
				BitSet failed = BitSet.valueOf(new long[] { random.nextLong(1L << geometry.spec().members().size()) & random.nextLong() });
				BitSet lost = lost(geometry, badBlocks, failed);
				Damage damage = sets.damage(failed);
				String where = failed + " of " + geometry.spec() + badBlocks;
				assertEquals(lost.isEmpty(), sets.survives(failed), where);
				assertEquals(!lost.isEmpty(), damage.isFatal(), where);
				assertEquals(lost.cardinality(), damage.lostSectors(), where);
				assertEquals(lost, walked(damage), where);
				assertConditions(geometry, badBlocks, failed, lost, damage);
			}
		}
	}

	private static BitSet walked(Damage damage) {
		var lost = new BitSet();
		for (var range = damage.nextLost(0); range.isPresent(); range = damage.nextLost(range.get().end())) {
			lost.set((int) range.get().sector(), (int) range.get().end());
		}
		return lost;
	}

	private static void assertConditions(Geometry geometry, BadBlocks badBlocks, BitSet failed, BitSet lost, Damage damage) {
		for (long sector = 0; sector < geometry.arraySectors(); sector += 7) {
			boolean whole = geometry.codeword(geometry.role(sector, 0), geometry.memberSector(sector, 0)).stream()
					.allMatch(piece -> unreadable(piece.role(), piece.sector(), badBlocks, failed) == 0);
			Damage.Condition expected = lost.get((int) sector) ? Damage.Condition.LOST : whole ? Damage.Condition.INTACT : Damage.Condition.DEGRADED;
			assertEquals(expected, damage.of(sector));
		}
	}

	@Test
	void countsAreThoseOfLookingAtEverySet() {
		var random = new Random(12);
		for (int i = 0; i < ARRAYS; i++) {
			Geometry geometry = anySound(random);
			var sets = new FailureSets(geometry, anyBadBlocks(geometry, random));
			int members = geometry.spec().members().size();
			long[] all = new long[members + 1];
			long[] survive = new long[members + 1];
			int smallestFatal = members + 1;
			for (long set = 0; set < 1L << members; set++) {
				boolean survives = sets.survives(BitSet.valueOf(new long[] { set }));
				all[Long.bitCount(set)]++;
				survive[Long.bitCount(set)] += survives ? 1 : 0;
				smallestFatal = survives ? smallestFatal : Math.min(smallestFatal, Long.bitCount(set));
			}
			List<FailureSets.Count> counts = sets.counts();
			for (FailureSets.Count count : counts) {
				assertEquals(new FailureSets.Count(count.failed(), BigInteger.valueOf(all[count.failed()]), BigInteger.valueOf(survive[count.failed()])), count);
			}
			assertEquals(smallestFatal, FailureSets.worstCase(counts) + 1);
			assertEquals(smallestFatal, sets.smallestFatalSet().cardinality());
			assertFalse(sets.survives(sets.smallestFatalSet()));
		}
	}

	@ParameterizedTest
	@CsvSource({ "RAID10,258,24,1,12", "RAID10,513,24,1,12", "RAID10,66049,24,1,12", "RAID10,259,24,2,16", "RAID10,258,25,1,12", "RAID10,259,23,2,15",
			"RAID10,770,24,5,20", "RAID10,514,23,3,17", "RAID6,2,24,2,2", "RAID5,2,24,1,1", "RAID1,-1,24,23,23", "RAID0,-1,24,0,0" })
	void twentyFourMembersWithinMilliseconds(Level level, int layout, int members, int worst, int best) {
		Geometry geometry = Geometry.of(ArraySpec.of(level, layout, level == Level.RAID1 ? 0 : 128, members, 1L << 32));
		new FailureSets(geometry).counts();
		List<FailureSets.Count> counts = Assertions.assertTimeout(Duration.ofMillis(500), () -> new FailureSets(geometry).counts());
		assertEquals(worst, FailureSets.worstCase(counts));
		assertEquals(best, FailureSets.bestCase(counts));
	}

	/** Of n pairs, k failures hit no pair twice in C(n, k) 2^k ways; of n neighbours in a ring, k are apart in n / (n - k) C(n - k, k) ways. */
	@Test
	void countsOfRaid10AreTheOnesInTheBooks() {
		List<FailureSets.Count> pairs = new FailureSets(Geometry.of(ArraySpec.of(Level.RAID10, 258, 128, 24, 1 << 20))).counts();
		assertEquals(BigInteger.valueOf(924L * 64), pairs.get(6).survive());
		assertEquals(BigInteger.valueOf(134596), pairs.get(6).sets());
		List<FailureSets.Count> ring = new FailureSets(Geometry.of(ArraySpec.of(Level.RAID10, 513, 128, 24, 1 << 20))).counts();
		assertEquals(BigInteger.valueOf(24L * 18564 / 18), ring.get(6).survive());
	}

	@Test
	void aPetabyteIsAsQuickAsAMegabyte() {
		Geometry raid6 = Geometry.of(ArraySpec.of(Level.RAID6, 2, 128, 24, 2L << 40));
		var failed = new BitSet();
		failed.set(3, 6);
		Damage damage = Assertions.assertTimeout(Duration.ofSeconds(1), () -> new FailureSets(raid6).damage(failed));
		assertEquals(raid6.arraySectors() / 22 * 22 / 24 * 3, damage.lostSectors(), 128 * 24);
		assertTrue(damage.nextLost(raid6.arraySectors() / 2).isPresent());
		Geometry raid0 = Geometry.of(new ArraySpec(Level.RAID0, 2, 128, List.of(new Member(0, 128, 0), new Member(1, 2L << 40, 0), new Member(2, 3L << 40, 0))));
		failed.clear();
		failed.set(0);
		assertEquals(java.util.Optional.empty(), new FailureSets(raid0).damage(failed).nextLost(128 * 3));
	}

	@Test
	void badBlocksOfADeviceCountFromItsDataOffset() {
		var spec = new ArraySpec(Level.RAID1, ArraySpec.NO_LAYOUT, 0, List.of(new Member(0, 100, 2048), new Member(1, 100, 64)));
		BadBlocks badBlocks = BadBlocks.onDevices(spec, Map.of(0, List.of(new SectorRange(2040, 10), new SectorRange(0, 2040)), 1, List.of(new SectorRange(65, 3))));
		assertEquals(List.of(new SectorRange(0, 2)), badBlocks.of(0));
		var sets = new FailureSets(Geometry.of(spec), badBlocks);
		assertEquals(new BitSet(), sets.smallestFatalSet());
		assertEquals(new SectorRange(1, 1), sets.damage(new BitSet()).nextLost(0).orElseThrow());
	}
}
