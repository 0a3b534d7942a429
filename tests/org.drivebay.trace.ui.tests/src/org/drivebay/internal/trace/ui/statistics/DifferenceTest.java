// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.drivebay.trace.RequestGroup;
import org.drivebay.trace.Requests;
import org.drivebay.trace.Seeks;
import org.junit.jupiter.api.Test;

/** What is told of two traces. */
class DifferenceTest {

	private static final long MILLI = 1_000_000;
	private static final int PAGE = 8;

	/** Requests one after the other, each a page, a quarter of them merged. */
	private static Measured measured(int count, long took, long step) {
		var group = new RequestGroup();
		var seeks = new Seeks();
		for (int i = 0; i < count; i++) {
			long start = i * 10 * MILLI;
			long merged = i % 4 == 3 ? start + 1 : Requests.NEVER;
			group.add(PAGE, start, merged == Requests.NEVER ? start + 1 : Requests.NEVER, Requests.NEVER, merged, start + 2, start + took);
			seeks.add(i * step, PAGE);
		}
		return new Measured("8,16", group, count / 2, seeks);
	}

	private static Difference find(List<Difference> all, String name) {
		return all.stream().filter(each -> each.name().startsWith(name)).findFirst().orElseThrow(() -> new AssertionError(name + " is not in " + all));
	}

	private static String texts(Difference of) {
		return of.text().apply(of.left()) + " | " + of.text().apply(of.right());
	}

	@Test
	void loadAndPhasesAreComparedAndJudged() {
		List<Difference> all = Difference.of(measured(100, 2 * MILLI, PAGE), measured(100, 6 * MILLI, 2 * PAGE));
		assertEquals("100 | 100", texts(find(all, "Requests")));
		assertEquals("50.0 % | 50.0 %", texts(find(all, "Reads")));
		assertEquals("25.0 % | 25.0 %", texts(find(all, "Merged")));
		assertEquals("100.0 % | 0.0 %", texts(find(all, "In sequence")));
		assertEquals("4.00 KiB | 4.00 KiB", texts(find(all, "Request size")));
		Difference latency = find(all, "Q2C");
		assertEquals("2.00 ms | 6.00 ms", texts(latency));
		assertEquals(3, latency.ratio(), 0.01);
		assertEquals(-1, latency.judged());
		assertEquals(-1, find(latency.parts(), "99 %").judged());
		assertEquals(0, find(latency.parts(), "number").judged());
		assertEquals(0, find(all, "Q2M").judged(), "it took as long");
	}

	@Test
	void whatOnlyOneHasIsNoRatio() {
		List<Difference> all = Difference.of(measured(100, MILLI, PAGE), measured(0, MILLI, PAGE));
		Difference latency = find(all, "Q2C");
		assertTrue(Double.isNaN(latency.right()) && Double.isNaN(latency.ratio()));
		assertEquals(0, latency.judged());
		assertTrue(all.stream().noneMatch(each -> each.name().startsWith("I2D")), "none of them has it");
	}
}
