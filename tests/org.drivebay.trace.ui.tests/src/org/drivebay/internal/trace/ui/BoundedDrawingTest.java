// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

import org.drivebay.internal.trace.ui.chart.ChartPlot;
import org.drivebay.internal.trace.ui.chart.HeatPlot;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.data.RequestIndex;
import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.Plot;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TimeScale;
import org.drivebay.internal.trace.ui.draw.TraceColors;
import org.drivebay.internal.trace.ui.scatter.ScatterPlot;
import org.drivebay.internal.trace.ui.timeline.TimelinePlot;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.trace.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many events a trace has, a picture of it takes a bounded number of steps, at every zoom. */
class BoundedDrawingTest {

	private static final int MOST_STEPS = 15_000;
	private static final int MOST_ASKED = 400_000;
	private static final Area PLOT = new Area(100, 20, 1700, 500);

	@TempDir
	Path folder = Path.of("");

	private final AtomicLong steps = new AtomicLong();
	private final AtomicLong asked = new AtomicLong();

	@Test
	void picturesOfMillionsOfEventsTakeABoundedNumberOfSteps() throws Exception {
		LoadedTrace made = RepeatedTrace.of(SampleTrace.write(folder.resolve("sample"), 2_000), 2_000_000);
		Requests counted = counting(Requests.class, made.requests(), asked);
		var trace = new LoadedTrace(made.file(), made.events(), counted, new RequestIndex(counted), made.devices(), made.duration(), true, List.of());
		var window = new TraceWindow();
		window.setTrace(trace);
		for (Plot plot : List.of(new TimelinePlot(window), new ScatterPlot(), new ChartPlot(), new HeatPlot())) {
			for (double length = trace.duration(); length > 10_000; length /= 1.7) {
				steps.set(0);
				asked.set(0);
				var range = new TimeRange((long) (trace.duration() / 3.0), (long) (trace.duration() / 3.0 + length));
				plot.draw(surface(), new Frame(trace, new TimeScale(range, PLOT.x(), PLOT.width()), PLOT, TraceColors.LIGHT, window.device(), null));
				String what = plot.name() + " of " + range.length() + " ns: ";
				assertTrue(steps.get() <= MOST_STEPS, () -> what + steps + " steps");
				assertTrue(asked.get() <= MOST_ASKED, () -> what + asked + " values asked for");
			}
		}
	}

	/** Draws nothing; every text is 50 pixels wide and 15 high. */
	private Surface surface() {
		return (Surface) Proxy.newProxyInstance(Surface.class.getClassLoader(), new Class<?>[] { Surface.class }, (proxy, method, arguments) -> {
			steps.incrementAndGet();
			return switch (method.getName()) {
				case "textWidth" -> 50;
				case "textHeight" -> 15;
				default -> null;
			};
		});
	}

	private static <T> T counting(Class<T> type, T of, AtomicLong calls) {
		return Objects.requireNonNull(type.cast(Proxy.newProxyInstance(BoundedDrawingTest.class.getClassLoader(), new Class<?>[] { type }, (proxy, method,
				arguments) -> {
			calls.incrementAndGet();
			try {
				return method.invoke(of, arguments);
			} catch (InvocationTargetException e) {
				throw Objects.requireNonNull(e.getCause());
			}
		})));
	}
}
