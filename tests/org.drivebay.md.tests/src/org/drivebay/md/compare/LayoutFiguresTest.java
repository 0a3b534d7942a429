// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.Member;
import org.drivebay.md.layout.LayoutNames;
import org.junit.jupiter.api.Test;

/** Figures that can be counted by hand in the pictures of {@code docs/address-map.md}. */
class LayoutFiguresTest {

	private static final long USED = 1 << 20;

	private static LayoutFigures figures(Level level, String layout, int members) {
		int number = layout.isEmpty() ? ArraySpec.NO_LAYOUT : LayoutNames.number(level.label(), layout).orElseThrow();
		return LayoutFigures.of(Geometry.of(ArraySpec.of(level, number, level.hasChunks() ? 128 : 0, members, USED)));
	}

	@Test
	void parityReadsAllOthersToRebuild() {
		assertEquals(Optional.of(new Rebuild(4 * USED, 4, USED)), figures(Level.RAID5, "left-symmetric", 5).rebuild());
		assertEquals(Optional.of(new Rebuild(5 * USED, 5, USED)), figures(Level.RAID6, "left-symmetric", 6).rebuild());
		assertEquals(Optional.empty(), figures(Level.RAID0, "", 4).rebuild());
	}

	@Test
	void nearCopiesRebuildFromOneMemberAndFarOnesFromTwo() {
		assertEquals(Optional.of(new Rebuild(USED, 1, USED)), figures(Level.RAID10, "n2", 4).rebuild());
		assertEquals(Optional.of(new Rebuild(USED, 2, USED / 2)), figures(Level.RAID10, "f2", 4).rebuild());
		assertEquals(Optional.of(new Rebuild(USED, 1, USED)), figures(Level.RAID1, "", 3).rebuild());
	}

	@Test
	void aSmallWriteTakesTheWayThatReadsLess() {
		assertEquals(new SmallWrite(2, 2), figures(Level.RAID5, "left-symmetric", 5).smallWrite());
		assertEquals(new SmallWrite(1, 2), figures(Level.RAID5, "left-symmetric", 3).smallWrite());
		assertEquals(new SmallWrite(3, 3), figures(Level.RAID6, "left-symmetric", 8).smallWrite());
		assertEquals(new SmallWrite(1, 3), figures(Level.RAID6, "left-symmetric", 4).smallWrite());
		assertEquals(new SmallWrite(0, 3), figures(Level.RAID10, "n3", 6).smallWrite());
		assertEquals(new SmallWrite(0, 1), figures(Level.RAID0, "", 6).smallWrite());
	}

	@Test
	void symmetricLayoutsSpreadAStreamOverAllMembers() {
		assertEquals(new Spread(5, 1), figures(Level.RAID5, "left-symmetric", 5).spread());
		assertEquals(new Spread(4, 2), figures(Level.RAID5, "left-asymmetric", 5).spread());
		assertEquals(new Spread(4, 2), figures(Level.RAID4, "", 5).spread());
		assertEquals(new Spread(4, 1), figures(Level.RAID10, "f2", 4).spread());
		assertEquals(new Spread(2, 2), figures(Level.RAID10, "n2", 4).spread());
		assertEquals(new Spread(1, 3), figures(Level.RAID1, "", 3).spread());
	}

	@Test
	void theBetterOfTwoIsTold() {
		LayoutFigures raid6 = figures(Level.RAID6, "left-symmetric", 6);
		LayoutFigures raid10 = figures(Level.RAID10, "n2", 6);
		assertTrue(Figure.CAPACITY.compare(raid6, raid10) < 0);
		assertTrue(Figure.WORST_CASE.compare(raid6, raid10) < 0);
		assertTrue(Figure.SMALL_WRITE_READS.compare(raid6, raid10) > 0);
		assertEquals(0, Figure.CAPACITY.compare(raid6, raid6));
		assertTrue(Figure.REBUILD_READS.compare(raid6, figures(Level.RAID0, "", 6)) < 0, "none is worse than much");
		assertEquals(2.0 / 3, Figure.EFFICIENCY.of(raid6).orElseThrow(), 1e-9);
		assertEquals(1, Figure.TWO_FAILURES.of(raid6).orElseThrow());
		assertEquals(0.8, Figure.TWO_FAILURES.of(raid10).orElseThrow(), 1e-9);
	}

	@Test
	void everyLayoutHasFigures() {
		for (Level level : Level.values()) {
			LayoutFigures figures = LayoutFigures.of(Geometry.of(new ArraySpec(level, level == Level.RAID10 ? 0x102 : 2, level.hasChunks() ? 8 : 0,
					List.of(new Member(0, 8, 0), new Member(1, 8, 0), new Member(2, 8, 0), new Member(3, 8, 0)))));
			for (Figure figure : Figure.values()) {
				figure.of(figures).ifPresent(value -> assertTrue(value >= 0, level + " " + figure + " " + value));
			}
			assertTrue(figures.spread().busiest() >= 1);
		}
	}
}
