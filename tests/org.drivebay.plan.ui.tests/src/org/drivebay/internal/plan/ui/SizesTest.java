// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Sizes as they are typed. */
class SizesTest {

	@Test
	void unitsAreBinaryUnlessTheyAreThoseOfADisksBox() {
		assertEquals(1L << 33, Sizes.parse("4 TiB").orElseThrow());
		assertEquals(1L << 33, Sizes.parse("4T").orElseThrow());
		assertEquals(7_812_500_000L, Sizes.parse("4 TB").orElseThrow());
		assertEquals(3L << 20, Sizes.parse("1.5 GiB").orElseThrow());
		assertEquals(2048, Sizes.parse("2,048").orElseThrow());
		assertEquals(2048, Sizes.parse("2048 sectors").orElseThrow());
		assertEquals(2, Sizes.parse("1024B").orElseThrow());
		assertEquals(1024, Sizes.parse("512 KiB").orElseThrow());
	}

	@Test
	void otherTextsAreNone() {
		for (String text : List.of("", "-1", "TiB", "1 2", "1e9", "16 EiB", "999999999999999999999", "4 XiB", "1..5")) {
			assertTrue(Sizes.parse(text).isEmpty(), text);
		}
	}
}
