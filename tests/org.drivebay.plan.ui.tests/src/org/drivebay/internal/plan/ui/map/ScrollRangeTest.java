// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Pixels of more rows than a scroll bar can count. */
class ScrollRangeTest {

	@Test
	void shortContentIsExact() {
		var range = new ScrollRange(1000, 300);
		assertEquals(700, range.end());
		assertEquals(123, range.top(range.step(123)));
		assertEquals(700, range.top(range.steps()));
	}

	@Test
	void whatFitsDoesNotScroll() {
		var range = new ScrollRange(200, 300);
		assertEquals(0, range.end());
		assertEquals(0, range.clamp(50));
		assertEquals(range.steps(), range.thumb());
	}

	@Test
	void bothEndsOfAPetabyteAreReached() {
		var range = new ScrollRange((1L << 38) * 22, 400);
		assertEquals(0, range.top(range.step(0)));
		assertEquals(range.end(), range.top(range.step(range.end())));
		assertTrue(range.thumb() > 0 && range.steps() > range.thumb());
	}

	@Test
	void theBarGoesTheWayOfThePixels() {
		var range = new ScrollRange((1L << 38) * 22, 400);
		int last = -1;
		for (long top = 0; top <= range.end(); top += range.end() / 97) {
			int step = range.step(top);
			assertTrue(step > last, "at " + top);
			assertTrue(Math.abs(range.top(step) - top) <= range.end() / 1_000_000, "at " + top);
			last = step;
		}
	}
}
