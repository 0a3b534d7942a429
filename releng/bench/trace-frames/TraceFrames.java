// SPDX-License-Identifier: EPL-2.0
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.drivebay.internal.trace.ui.RepeatedTrace;
import org.drivebay.internal.trace.ui.SampleTrace;
import org.drivebay.internal.trace.ui.chart.ChartPlot;
import org.drivebay.internal.trace.ui.chart.HeatPlot;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.GcSurface;
import org.drivebay.internal.trace.ui.draw.Plot;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.draw.TimeScale;
import org.drivebay.internal.trace.ui.draw.TraceColors;
import org.drivebay.internal.trace.ui.scatter.ScatterPlot;
import org.drivebay.internal.trace.ui.timeline.TimelinePlot;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** {@code TraceFrames EVENTS FRAMES [TRACE]}: how long the views take to draw while one zooms and pans. Exit status 1 if the goal is missed. */
public final class TraceFrames {

	private static final double GOAL_MILLIS = 16;
	private static final int SAMPLE_REQUESTS = 100_000;
	private static final int WARM_UP = 300;
	private static final double NANOS = 1e6;
	private static final long SEED = 11;

	/** As the Trace perspective has them in a window of 1920 x 1200. */
	private record Shown(String name, Plot plot, int width, int height) {
	}

	private TraceFrames() {
	}

	public static void main(String[] arguments) throws Exception {
		Path sample = arguments.length > 2 ? Path.of(arguments[2]) : SampleTrace.write(Files.createTempFile("frames", ".trace"), SAMPLE_REQUESTS);
		long start = System.nanoTime();
		LoadedTrace trace = RepeatedTrace.of(sample, Long.parseLong(arguments[0]));
		System.out.printf(Locale.ROOT, "%,d events, %,d requests on %d devices, made ready in %.1f s%n", trace.events().count(), trace.requests().count(), trace
				.devices().list().size(), (System.nanoTime() - start) / 1e9);
		var window = new TraceWindow();
		window.setTrace(trace);
		List<Shown> views = List.of(new Shown("timeline", new TimelinePlot(window), 1800, 350), new Shown("sectors", new ScatterPlot(), 850, 520), new Shown(
				"charts", new ChartPlot(), 850, 520), new Shown("latency", new HeatPlot(), 850, 520));
		boolean ok = measure(new Display(), trace, window.device(), views, Integer.parseInt(arguments[1]));
		System.exit(ok ? 0 : 1);
	}

	/** What each frame took, in ms: by the clock, and of a processor. */
	private record Times(double[] clock, double[] processor) {

		Times(int frames) {
			this(new double[frames], new double[frames]);
		}

		void add(int frame, Times other) {
			clock[frame] += other.clock[frame];
			processor[frame] += other.processor[frame];
		}

		/** @return the 99th percentile, of a processor: what else the machine does is no fault of the frame */
		double print(String name) {
			Arrays.sort(clock);
			Arrays.sort(processor);
			int last = clock.length - 1;
			int percentile = last * 99 / 100;
			System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n", name, clock[last / 2], clock[percentile], clock[last],
					processor[last / 2], processor[percentile]);
			return processor[percentile];
		}
	}

	private static boolean measure(Display display, LoadedTrace trace, int device, List<Shown> views, int frames) {
		TimeRange[] ranges = ranges(trace.duration(), frames + WARM_UP);
		List<Times> times = views.stream().map(view -> new Times(frames)).toList();
		var seen = new Times(frames);
		var image = new Image(display, 1920, 600);
		for (int frame = 0; frame < ranges.length; frame++) {
			for (int view = 0; view < views.size(); view++) {
				draw(image, trace, device, views.get(view), ranges[frame], times.get(view), frame - WARM_UP);
			}
		}
		image.dispose();
		// sectors are on top of latency, or the other way round
		for (int frame = 0; frame < frames; frame++) {
			for (Times view : times.subList(0, views.size() - 1)) {
				seen.add(frame, view);
			}
		}
		System.out.println("| frame | median ms | 99th percentile | worst | processor median | processor 99th percentile |\n|---|---|---|---|---|---|");
		for (int view = 0; view < views.size(); view++) {
			times.get(view).print(views.get(view).name());
		}
		return seen.print("**timeline, sectors and charts**") <= GOAL_MILLIS;
	}

	private static void draw(Image image, LoadedTrace trace, int device, Shown view, TimeRange range, Times times, int number) {
		var area = new Area(TimeCanvas.MARGIN, 20, view.width() - TimeCanvas.MARGIN, view.height());
		var frame = new Frame(trace, new TimeScale(range, area.x(), area.width()), area, TraceColors.LIGHT, device, null);
		ThreadMXBean thread = ManagementFactory.getThreadMXBean();
		long start = System.nanoTime();
		long processor = thread.getCurrentThreadCpuTime();
		var gc = new GC(image);
		view.plot().draw(new GcSurface(gc), frame);
		gc.dispose();
		if (number >= 0) {
			times.clock()[number] = (System.nanoTime() - start) / NANOS;
			times.processor()[number] = (thread.getCurrentThreadCpuTime() - processor) / NANOS;
		}
	}

	/** What a user sees who zooms in from all to some µs somewhere, pans there, and begins anew elsewhere. */
	private static TimeRange[] ranges(long duration, int count) {
		var random = new Random(SEED);
		var ranges = new TimeRange[count];
		double length = duration;
		double from = 0;
		double place = 0.5;
		for (int i = 0; i < count; i++) {
			ranges[i] = new TimeRange((long) from, (long) (from + length) + 1);
			if (random.nextInt(3) == 0) {
				from = Math.clamp(from + length * (random.nextDouble() - 0.5), 0, duration - length);
			} else if (length < 50_000) {
				length = duration;
				from = 0;
				place = random.nextDouble();
			} else {
				double anchor = from + length * place;
				length /= 1.25;
				from = Math.clamp(anchor - length * place, 0, duration - length);
			}
		}
		return ranges;
	}
}
