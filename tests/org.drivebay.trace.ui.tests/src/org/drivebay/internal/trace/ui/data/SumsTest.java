// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** Sums and the grid of latencies against counting by hand. */
class SumsTest {

	@Test
	void amountsAreFoundInEveryWindow() {
		var sums = new Sums(1000, 8);
		sums.add(0, 3);
		sums.add(500, 4);
		sums.add(1000, 5);
		sums.add(-1, 100);
		sums.add(99_999, 100);
		sums.complete();
		assertEquals(12, sums.between(0, 8 * sums.width()), 1e-9);
		assertEquals(3, sums.between(0, sums.width()), 1e-9);
		assertEquals(1.5, sums.between(0, sums.width() / 2.0), 1e-9, "half a span has its share");
	}

	@Test
	void stretchesCountInEachSpanThatTheyPass() {
		var random = new Random(3);
		var sums = new Sums(10_000, 16);
		double[] expected = new double[16];
		for (int i = 0; i < 500; i++) {
			long from = random.nextInt(-500, 10_000);
			long until = from + random.nextInt(3000);
			sums.addStretch(from, until);
			for (int span = 0; span < 16; span++) {
				expected[span] += Math.max(0, Math.min(until, (span + 1) * sums.width()) - Math.max(from, span * sums.width()));
			}
		}
		sums.complete();
		for (int span = 0; span < 16; span++) {
			assertEquals(expected[span], sums.between(span * sums.width(), (span + 1.0) * sums.width()), 1e-6, "span " + span);
		}
	}

	@Test
	void rowsOfLatenciesGrowByTheRootOfTwo() {
		for (int row = 1; row < HeatGrid.ROWS; row++) {
			long least = (long) Math.ceil(HeatGrid.least(row));
			assertEquals(row, HeatGrid.row(least));
			assertEquals(row - 1, HeatGrid.row(least - 1));
		}
		assertEquals(0, HeatGrid.row(0));
		assertEquals(HeatGrid.ROWS - 1, HeatGrid.row(Long.MAX_VALUE));
	}

	@Test
	void latenciesAreCountedWhereTheyEnded() {
		var grid = new HeatGrid(1000, 4);
		grid.add(10, 2000);
		grid.add(990, 2000);
		grid.add(990, 200_000);
		grid.complete();
		int row = HeatGrid.row(2000);
		assertEquals(2, grid.count(row, 0, 1001));
		assertEquals(1, grid.count(row, 0, grid.width()));
		assertEquals(1, grid.count(HeatGrid.row(200_000), 3 * grid.width(), 4 * grid.width()));
		assertTrue(HeatGrid.least(row) <= 2000);
	}
}
