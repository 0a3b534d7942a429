// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.drivebay.internal.trace.ui.chart.ChartView;
import org.drivebay.internal.trace.ui.data.LaneKind;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.scatter.ScatterView;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;

/** An open trace and what shows it. */
final class TraceFixture implements AutoCloseable {

	final Robot robot = new Robot();

	TraceFixture(Path path) {
		robot.focus(robot.window());
		UiThread.run(() -> TraceFiles.open(Objects.requireNonNull(UI.window()), path));
		// another test may have left others on top
		List.of(ScatterView.ID, ChartView.ID).forEach(view -> UiThread.run(() -> bringUp(view)));
	}

	private static void bringUp(String view) {
		try {
			Objects.requireNonNull(UI.page()).showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	/** Waits until all is read. */
	TraceFixture opened() {
		UiThread.waitUntil("the whole trace is there", () -> window().trace() instanceof LoadedTrace trace && trace.whole());
		return this;
	}

	/** UI thread. */
	static TraceWindow window() {
		return Objects.requireNonNull(Adapters.adapt(Objects.requireNonNull(UI.page()).getActiveEditor(), TraceWindow.class));
	}

	/** What draws a plot. */
	TimeCanvas canvas(String name) {
		return robot.find(robot.window(), TimeCanvas.class, "the plot " + name, canvas -> canvas.plot().name().equals(name));
	}

	static Frame frame(TimeCanvas canvas) {
		return UiThread.read(() -> Objects.requireNonNull(canvas.frame()));
	}

	/** Whether a command of the viewer can be chosen now. UI thread. */
	static boolean isEnabled(String command) {
		return UI.service(ICommandService.class).getCommand("org.drivebay.trace.ui.command." + command).isEnabled();
	}

	/** What a plot has written beside and into its picture. UI thread. */
	List<String> labels(String name) {
		List<String> labels = new ArrayList<>();
		Surface surface = (Surface) Proxy.newProxyInstance(Surface.class.getClassLoader(), new Class<?>[] { Surface.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("text")) {
				labels.add(String.valueOf(arguments[1]));
			}
			return method.getReturnType() == int.class ? 10 : null;
		});
		canvas(name).paint(surface);
		return labels;
	}

	/** All that is written in the window. UI thread. */
	String texts() {
		return String.join("\n", Screen.all(robot.window(), Control.class).stream().map(Screen::text).toList());
	}

	@Override
	public void close() {
		UiThread.run(() -> {
			Objects.requireNonNull(UI.page()).closeAllEditors(false);
			LaneChoice.keep(LaneKind.DEVICE);
		});
	}
}
