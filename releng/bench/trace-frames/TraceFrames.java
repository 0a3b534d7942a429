// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.drivebay.internal.trace.ui.FrameTimes;
import org.drivebay.internal.trace.ui.RepeatedTrace;
import org.drivebay.internal.trace.ui.SampleTrace;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.eclipse.swt.widgets.Display;

/** {@code TraceFrames EVENTS FRAMES [TRACE]}: how long the views take to draw while one zooms and pans. Exit status 1 if the goal is missed. */
public final class TraceFrames {

	private static final double GOAL_MILLIS = 16;
	private static final double SLOW = 0.99;
	private static final int SAMPLE_REQUESTS = 100_000;

	private TraceFrames() {
	}

	public static void main(String[] arguments) throws Exception {
		Path sample = arguments.length > 2 ? Path.of(arguments[2]) : SampleTrace.write(Files.createTempFile("frames", ".trace"), SAMPLE_REQUESTS);
		long start = System.nanoTime();
		LoadedTrace trace = RepeatedTrace.of(sample, Long.parseLong(arguments[0]));
		System.out.printf(Locale.ROOT, "%,d events, %,d requests on %d devices, made ready in %.1f s%n", trace.events().count(), trace.requests().count(), trace
				.devices().list().size(), (System.nanoTime() - start) / 1e9);
		List<FrameTimes> times = FrameTimes.measure(new Display(), trace, Integer.parseInt(arguments[1]));
		System.out.println("| frame | median ms | 99th percentile | worst | processor median | processor 99th percentile |\n|---|---|---|---|---|---|");
		times.forEach(TraceFrames::print);
		// of a processor: what else the machine does is no fault of the frame
		System.exit(FrameTimes.percentile(times.getLast().processor(), SLOW) <= GOAL_MILLIS ? 0 : 1);
	}

	private static void print(FrameTimes times) {
		System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n", times.name(), FrameTimes.percentile(times.clock(), 0.5), FrameTimes
				.percentile(times.clock(), SLOW), FrameTimes.percentile(times.clock(), 1), FrameTimes.percentile(times.processor(), 0.5), FrameTimes.percentile(
						times.processor(), SLOW));
	}
}
