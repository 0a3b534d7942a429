// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

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
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

/**
 * What a thread takes to draw the views of the Trace perspective in a window of 1920 x 1200, while one zooms from all to some µs somewhere, pans there,
 * and begins anew elsewhere.
 *
 * @param name      of the picture, or of several that are seen at a time
 * @param clock     ms of each frame by the clock, the shortest first
 * @param processor ms of a processor, the shortest first: what else the machine does is no fault of the frame
 */
public record FrameTimes(String name, double[] clock, double[] processor) {

	private static final int WARM_UP = 150;
	private static final double NANOS = 1e6;
	private static final long SEED = 11;
	private static final int SHORTEST_NANOS = 50_000;

	private record Shown(String name, Plot plot, int width, int height) {

		/** @return ns by the clock, and of a processor */
		long[] draw(Image image, LoadedTrace trace, int device, TimeRange range) {
			var area = new Area(TimeCanvas.MARGIN, 20, width - TimeCanvas.MARGIN, height);
			var frame = new Frame(trace, new TimeScale(range, area.x(), area.width()), area, TraceColors.LIGHT, device, null);
			ThreadMXBean thread = ManagementFactory.getThreadMXBean();
			long start = System.nanoTime();
			long processor = thread.getCurrentThreadCpuTime();
			var gc = new GC(image);
			plot.draw(new GcSurface(gc), frame);
			gc.dispose();
			return new long[] { System.nanoTime() - start, thread.getCurrentThreadCpuTime() - processor };
		}
	}

	/**
	 * Measures the calling thread.
	 *
	 * @param frames that count, after some to warm up
	 * @return of each picture, and at last of the three that are seen at a time
	 */
	public static List<FrameTimes> measure(Device device, LoadedTrace trace, int frames) {
		var window = new TraceWindow();
		window.setTrace(trace);
		// sectors are on top of latency, or the other way round
		List<Shown> seen = List.of(new Shown("timeline", new TimelinePlot(window), 1800, 350), new Shown("sectors", new ScatterPlot(), 850, 520), new Shown(
				"charts", new ChartPlot(), 850, 520));
		var hidden = new Shown("latency", new HeatPlot(), 850, 520);
		List<FrameTimes> times = new ArrayList<>();
		seen.forEach(view -> times.add(new FrameTimes(view.name(), new double[frames], new double[frames])));
		times.add(new FrameTimes(hidden.name(), new double[frames], new double[frames]));
		var all = new FrameTimes("timeline, sectors and charts", new double[frames], new double[frames]);
		TimeRange[] ranges = ranges(trace.duration(), frames + WARM_UP);
		var image = new Image(device, 1920, 600);
		for (int number = 0; number < ranges.length; number++) {
			for (int view = 0; view < times.size(); view++) {
				long[] nanos = (view < seen.size() ? seen.get(view) : hidden).draw(image, trace, window.device(), ranges[number]);
				times.get(view).add(number - WARM_UP, nanos);
				if (view < seen.size()) {
					all.add(number - WARM_UP, nanos);
				}
			}
		}
		image.dispose();
		times.add(all);
		times.forEach(FrameTimes::sort);
		return times;
	}

	private void add(int frame, long[] nanos) {
		if (frame >= 0) {
			clock[frame] += nanos[0] / NANOS;
			processor[frame] += nanos[1] / NANOS;
		}
	}

	private void sort() {
		Arrays.sort(clock);
		Arrays.sort(processor);
	}

	/** The one that a part of all do not exceed. @param sorted the shortest first @param part from 0 to 1 */
	public static double percentile(double[] sorted, double part) {
		return sorted[(int) ((sorted.length - 1) * part)];
	}

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
			} else if (length < SHORTEST_NANOS) {
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
