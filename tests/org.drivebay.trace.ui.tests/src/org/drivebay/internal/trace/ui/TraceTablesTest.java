// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables, the histogram and the stripes of a trace, with real keys and the pointer. */
@WorkbenchTest
class TraceTablesTest {

	private static final int REQUESTS = 300;

	@TempDir
	Path folder = Path.of("");

	private TraceFixture open(String view) throws IOException {
		var fixture = new TraceFixture(StripeSample.write(folder.resolve("sample"), REQUESTS)).opened();
		UiThread.run(() -> {
			try {
				Objects.requireNonNull(UI.page()).showView("org.drivebay.trace.ui.view." + view);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		return fixture;
	}

	private static void waitForText(TraceFixture fixture, String text) {
		UiThread.waitUntil("'" + text + "' is seen", () -> Screen.all(fixture.robot.window(), Label.class).stream().anyMatch(label -> label.isVisible()
				&& full(label).contains(text)));
	}

	/** What does not fit into the line is in the tool tip. */
	private static String full(Label label) {
		return label.getText().endsWith("…") ? String.valueOf(label.getToolTipText()) : label.getText();
	}

	/** What the table's accessible name says of the selected event. */
	private static TraceSelection selection() {
		return UiThread.read(() -> TraceFixture.window().selection());
	}

	@Test
	void eventsAreFilteredSortedAndSelected() throws IOException {
		try (var fixture = open("events")) {
			waitForText(fixture, String.format("%,d events", 14 * REQUESTS));
			Text field = fixture.robot.find(fixture.robot.window(), Text.class, "the filter", text -> text.getMessage().startsWith("Filter:"));
			fixture.robot.clickAt(field, new Point(40, 8));
			Keyboard.type("device = 9,5 and action = Q");
			waitForText(fixture, REQUESTS + " events");
			Keyboard.press(SWT.ARROW_DOWN);
			Keyboard.press(SWT.END);
			UiThread.waitUntil("the last is selected", () -> TraceFixture.window().selection() instanceof TraceSelection last && last.sector() == 72L * (REQUESTS
					- 1));
			Control table = UiThread.read(() -> Objects.requireNonNull(UiThread.display().getFocusControl()));
			// the heads: time has 130 pixels, device 76, CPU 50, action and RWBS 64 each; the second click turns the order round
			fixture.robot.clickAt(table, new Point(130 + 76 + 50 + 2 * 64 + 50, 8));
			Keyboard.press(SWT.HOME);
			UiThread.waitUntil("the lowest sector is first", () -> selection().sector() == 0);
			UiThread.run(() -> TraceFixture.window().show(new TimeRange(0, 10_000_000)));
			waitForText(fixture, "10 events");
			fixture.robot.clickAt(field, new Point(40, 8));
			Keyboard.type(" or");
			waitForText(fixture, "This is no filter");
			UiThread.waitUntil("the place is told", () -> Screen.all(fixture.robot.window(), Label.class).stream().anyMatch(label -> String.valueOf(label
					.getToolTipText()).contains("filter, column")));
			UiThread.waitUntil("it stands in place of the rows, in red", () -> isRed(table));
		}
	}

	/** Whether anything red is seen. */
	private static boolean isRed(Control control) {
		Rectangle area = control.getDisplay().map(control.getParent(), null, control.getBounds());
		var image = new Image(control.getDisplay(), area.width, area.height);
		var gc = new GC(control.getDisplay());
		gc.copyArea(image, area.x, area.y);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return IntStream.range(0, area.width * area.height).mapToObj(i -> data.palette.getRGB(data.getPixel(i % area.width, i / area.width))).anyMatch(
				rgb -> rgb.red > 150 && rgb.green < 100 && rgb.blue < 100);
	}

	@Test
	void statisticsAreOfWhatIsSeen() throws IOException {
		try (var fixture = open("statistics")) {
			waitForText(fixture, String.format("%,d requests complete in what is seen", 5 * REQUESTS));
			Tree tree = fixture.robot.find(fixture.robot.window(), Tree.class, "the statistics", any -> any.getColumnCount() > 10);
			List<String> array = UiThread.read(() -> cells(Stream.of(tree.getItems()).filter(item -> item.getText().equals("md5 9,5")).findFirst().orElseThrow()));
			assertEquals(List.of("md5 9,5", "300"), array.subList(0, 2));
			assertTrue(array.get(4).matches("6\\d\\d µs"), array::toString);
			UiThread.run(() -> TraceFixture.window().show(new TimeRange(0, 10_000_000)));
			waitForText(fixture, "50 requests complete");
			fixture.robot.select(UiThread.read(() -> tree.getItem(0)));
			assertTrue(UiThread.read(() -> tree.getItem(0).getItem(0).getText()).startsWith("D2C"));
		}
	}

	private static List<String> cells(TreeItem item) {
		return IntStream.range(0, item.getParent().getColumnCount()).mapToObj(item::getText).toList();
	}

	@Test
	void theHistogramIsOfTheChosenDevice() throws IOException {
		try (var fixture = open("histogram")) {
			UiThread.run(() -> TraceFixture.window().setDevice(StripeSample.ARRAY));
			waitForText(fixture, "9,5:  300 requests complete");
			UiThread.waitUntil("a percentile is told", () -> Screen.all(fixture.robot.window(), Label.class).stream().anyMatch(label -> full(label).matches(
					".*half within 6\\d\\d µs.*")));
		}
	}

	@Test
	void stripesAreJoinedByTheSnapshotBesideTheTrace() throws IOException {
		try (var fixture = open("stripes")) {
			waitForText(fixture, "write amplification 2.00  ·  stripes: 300 read-modify-write, 0 reconstruct-write");
			UiThread.run(() -> TraceFixture.window().show(new TimeRange(0, 3_000_000)));
			TimeCanvas canvas = fixture.canvas("Stripes");
			int y = TraceFixture.frame(canvas).plot().y() + 6;
			int x = TraceFixture.frame(canvas).time().x(1_300_000);
			fixture.robot.clickAt(canvas, new Point(x, y));
			UiThread.waitUntil("the request is selected", () -> TraceFixture.window().selection() instanceof TraceSelection found && found.isRequest() && found
					.device() == StripeSample.ARRAY && found.sector() == 72);
			assertEquals("md5 9,5 write 72 + 8\n600 µs\nmembers read 1 × data, 1 × parity P\nmembers wrote 1 × data, 1 × parity P", UiThread.read(() -> canvas.plot()
					.describe(Objects.requireNonNull(canvas.frame()), x, y)));
			assertTrue(UiThread.read(() -> Screen.all(fixture.robot.window(), Button.class).stream().anyMatch(button -> button.getText().equals("&Geometry…"))));
		}
	}

	@Test
	void memberIosStandAtTheSectorsOfTheArray() throws IOException {
		try (var fixture = open("scatter")) {
			Combo of = fixture.robot.combo(fixture.robot.window(), "Sectors of:");
			UiThread.waitUntil("the array is offered", () -> of.getItemCount() > 1);
			UiThread.run(() -> {
				of.select(1);
				of.notifyListeners(SWT.Selection, new Event());
			});
			waitForText(fixture, "Member I/Os, where they belong on the array");
			TimeCanvas canvas = fixture.canvas("Sectors over time");
			assertTrue(UiThread.read(() -> fixture.labels("Sectors over time")).contains("md5"));
			// the third request, page 0 of the second chunk and some; each of its four I/Os a tenth of a millisecond after the other
			UiThread.run(() -> TraceFixture.window().show(new TimeRange(1_900_000, 2_700_000)));
			UiThread.run(() -> canvas.plot().zoomValues(Objects.requireNonNull(canvas.frame()), 0.02, canvas.getClientArea().height - 3));
			int data = height(canvas, 2_300_000, "write \\d+ \\+ 8\ndata for write 144 \\+ 8\n.*");
			int parity = height(canvas, 2_400_000, "write \\d+ \\+ 8\nparity P for write 144 \\+ 8\n.*");
			assertTrue(parity > data + 20, () -> "parity belongs to the row, which begins at 0: " + parity + " below " + data);
		}
	}

	/** Where on the canvas something is found at a time. */
	private static int height(TimeCanvas canvas, long time, String what) {
		return UiThread.waitFor("something that is " + what, () -> {
			Frame frame = Objects.requireNonNull(canvas.frame());
			return IntStream.range(frame.plot().y(), frame.plot().bottom()).boxed().filter(y -> canvas.plot().describe(frame, frame.time().x(time), y).matches(
					"(?s)role \\d " + what)).findFirst();
		});
	}
}
