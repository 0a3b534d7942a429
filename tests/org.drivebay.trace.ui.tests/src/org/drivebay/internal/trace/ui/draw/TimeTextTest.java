// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;

import org.drivebay.internal.trace.ui.window.TimeRange;
import org.junit.jupiter.api.Test;

/** Times as they are written, and read from what a user types. */
class TimeTextTest {

	@Test
	void timesHaveTheDigitsThatTellThemApart() {
		assertEquals("12 s", TimeText.at(12_000_000_000L, 1_000_000_000));
		assertEquals("12.3 s", TimeText.at(12_300_000_000L, 100_000_000));
		assertEquals("0.000123 s", TimeText.at(123_000, 1000));
		assertEquals("1.000000007 s", TimeText.exact(1_000_000_007));
		assertEquals("950 ns", TimeText.span(950));
		assertEquals("1.50 ms", TimeText.span(1_500_000));
		assertEquals("12.3 k", TimeText.amount(12_345));
	}

	@Test
	void whatIsTypedIsUnderstood() {
		assertEquals(OptionalLong.of(1_250_000_000), TimeText.parse("1.25"));
		assertEquals(OptionalLong.of(300_000_000), TimeText.parse(" 300 ms "));
		assertEquals(OptionalLong.of(7_000), TimeText.parse("7us"));
		assertEquals(OptionalLong.of(7_000), TimeText.parse("7 µs"));
		assertEquals(OptionalLong.empty(), TimeText.parse("soon"));
		assertEquals(OptionalLong.empty(), TimeText.parse("-3 s"));
	}

	@Test
	void marksOfTheRulerAreRoundAndApart() {
		for (long length = 1000; length < 1_000_000_000_000L; length *= 7) {
			var scale = new TimeScale(new TimeRange(0, length), 0, 1000);
			long step = TimeRuler.step(scale, 100);
			assertTrue(step >= length / 10 && step <= length, length + " ns: " + step);
			assertTrue(String.valueOf(step).matches("[125]0*"), () -> "not round: " + step);
		}
	}
}
