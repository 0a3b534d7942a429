// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.ui.testing.UiThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form of {@code releng/bench/trace-frames.sh}: five million events in place of a hundred, and three times the goal, since other work on the
 * machine takes caches and turbo away from what is measured here.
 */
class FrameTimesTest {

	private static final double GOAL_MILLIS = 16;
	private static final double FACTOR = 3;
	private static final long EVENTS = 5_000_000;
	private static final int FRAMES = 200;

	@TempDir
	Path folder = Path.of("");

	@Test
	void framesOfALargeTraceAreDrawnInTime() throws Exception {
		LoadedTrace trace = RepeatedTrace.of(SampleTrace.write(folder.resolve("sample"), 20_000), EVENTS);
		FrameTimes seen = UiThread.read(() -> FrameTimes.measure(UiThread.display(), trace, FRAMES).getLast());
		double slowest = FrameTimes.percentile(seen.processor(), 0.99);
		System.getLogger("trace").log(System.Logger.Level.INFO, String.format(Locale.ROOT, "99th percentile of a frame: %.1f ms of a processor, %.1f ms by the clock",
				slowest, FrameTimes.percentile(seen.clock(), 0.99)));
		assertTrue(slowest <= FACTOR * GOAL_MILLIS, () -> slowest + " ms");
	}
}
