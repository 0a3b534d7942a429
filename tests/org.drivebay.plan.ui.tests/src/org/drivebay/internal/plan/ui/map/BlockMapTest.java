// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.BadBlocks;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.SectorRange;
import org.junit.jupiter.api.Test;

/** What stands in the cells, and what is said of addresses. */
class BlockMapTest {

	private static final int LEFT_SYMMETRIC = 2;
	private static final int F2 = 0x201;

	@Test
	void raid6FailuresRebuildTwoAndLoseThree() {
		assertEquals(List.of("2 WHOLE", "3 WHOLE", "P WHOLE", "Q WHOLE"), row(raid6(), 1));
		assertEquals(List.of("2 REBUILT", "3 REBUILT", "P DEGRADED", "Q DEGRADED"), row(raid6(0, 1), 1));
		assertEquals(List.of("2 LOST", "3 LOST", "P LOST", "Q DEGRADED"), row(raid6(0, 1, 2), 1));
	}

	@Test
	void raid10ShowsCopies() {
		BlockMap map = map(ArraySpec.of(Level.RAID10, F2, 128, 4, 1 << 20));
		assertEquals(List.of("0 WHOLE", "1 WHOLE", "2 WHOLE", "3 WHOLE"), row(map, 0));
		assertEquals(List.of("3′ WHOLE", "0′ WHOLE", "1′ WHOLE", "2′ WHOLE"), row(map, map.rows() / 2));
		BlockMap broken = map(ArraySpec.of(Level.RAID10, F2, 128, 4, 1 << 20), 0, 1);
		assertEquals(List.of("0 LOST", "1 REBUILT", "2 WHOLE", "3 DEGRADED"), row(broken, 0));
	}

	@Test
	void addressesGoBothWays() {
		BlockMap map = raid6();
		List<BlockText.Spot> spots = BlockText.find(map, "300");
		assertEquals(1, spots.size());
		var spot = spots.getFirst();
		assertTrue(BlockText.describe(map, spot).startsWith("Array sector 300, byte 153,600, chunk 2"), BlockText.describe(map, spot));
		assertEquals(spots, BlockText.find(map, "disk" + spot.role() + ":" + spot.sector()));
		assertEquals(spots, BlockText.find(map, spot.role() + ":" + spot.sector()));
		assertTrue(BlockText.describe(map, spot).contains("P on ") && BlockText.describe(map, spot).contains("Q on "));
	}

	@Test
	void aBadBlockIsMarkedAndLosesWhatHasNoOtherCopy() {
		var bad = new BadBlocks(Map.of(3, List.of(new SectorRange(130, 2))));
		ArraySpec raid5 = ArraySpec.of(Level.RAID5, LEFT_SYMMETRIC, 128, 4, 1 << 20);
		BlockMap whole = map(raid5, bad);
		assertTrue(whole.cell(1, 3).bad() && !whole.cell(0, 3).bad() && !whole.cell(1, 2).bad());
		assertEquals(BlockMap.State.WHOLE, whole.cell(0, 0).state());
		BlockMap degraded = map(raid5, bad, 0);
		assertEquals(BlockMap.State.LOST, degraded.cell(1, 0).state(), "row 1 has lost member 0 and sectors of member 3");
		assertEquals(BlockMap.State.REBUILT, degraded.cell(0, 0).state());
		assertTrue(BlockText.describe(whole, new BlockText.Spot(3, 128)).startsWith("Bad blocks from sector 130 to 131  ·  "));
	}

	@Test
	void whatIsNoAddressIsNone() {
		BlockMap map = raid6();
		for (String text : List.of("", "x", "9999999999999", "9:0", "disk9:0", "1:99999999999", "-1", "1:-1", ":", "1:", "99999999999999999999")) {
			assertEquals(List.of(), BlockText.find(map, text), text);
		}
		assertEquals(2, BlockText.find(map(ArraySpec.of(Level.RAID1, ArraySpec.NO_LAYOUT, 0, 2, 1 << 20)), "1 MiB").size());
	}

	@Test
	void aRowOfAPetabyteCostsNoMoreThanTheFirst() {
		BlockMap map = map(ArraySpec.of(Level.RAID6, LEFT_SYMMETRIC, 8, 24, 1L << 37), 3, 7);
		assertEquals(1L << 34, map.rows());
		assertEquals(24, row(map, map.rows() - 1).size());
	}

	private static BlockMap raid6(int... failed) {
		return map(ArraySpec.of(Level.RAID6, LEFT_SYMMETRIC, 128, 4, 1 << 20), failed);
	}

	private static BlockMap map(ArraySpec spec, int... failed) {
		return map(spec, BadBlocks.NONE, failed);
	}

	private static BlockMap map(ArraySpec spec, BadBlocks badBlocks, int... failed) {
		BitSet set = new BitSet();
		IntStream.of(failed).forEach(set::set);
		return new BlockMap("md0", Geometry.of(spec), IntStream.range(0, spec.members().size()).mapToObj(role -> "disk" + role).toList(), set, badBlocks);
	}

	private static List<String> row(BlockMap map, long row) {
		return IntStream.range(0, map.columns()).mapToObj(role -> map.cell(row, role))
				.map(cell -> BlockPainter.text(cell) + " " + cell.state()).toList();
	}
}
