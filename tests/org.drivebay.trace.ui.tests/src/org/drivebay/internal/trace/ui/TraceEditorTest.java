// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.drivebay.internal.trace.ui.data.LaneKind;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees and does in a trace, with real keys and the pointer. */
@WorkbenchTest
class TraceEditorTest {

	private static final int REQUESTS = 5000;

	@TempDir
	Path folder = Path.of("");

	private TraceFixture open() throws IOException {
		return new TraceFixture(SampleTrace.write(folder.resolve("sample"), REQUESTS)).opened();
	}

	private static TimeRange range() {
		return UiThread.read(() -> TraceFixture.window().range());
	}

	@Test
	void allOfATraceIsSeenAndKeysMoveInIt() throws IOException {
		try (var fixture = open()) {
			TimeCanvas timeline = fixture.canvas("Timeline");
			TimeRange all = range();
			assertEquals(0, all.from());
			assertTrue(all.until() > 200_000L * (REQUESTS - 1), all::toString);
			fixture.robot.clickAt(timeline, new Point(400, 60));
			Keyboard.press(SWT.ARROW_UP);
			UiThread.waitUntil("it is zoomed in", () -> range().length() < all.length());
			TimeRange zoomed = range();
			Keyboard.press(SWT.ARROW_RIGHT);
			UiThread.waitUntil("it is panned", () -> range().from() > zoomed.from() && range().length() == zoomed.length());
			Keyboard.press(SWT.BS);
			UiThread.waitUntil("it is back at all", () -> range().equals(all));
		}
	}

	@Test
	void draggingPansAndWithShiftZooms() throws IOException {
		try (var fixture = open()) {
			TimeCanvas timeline = fixture.canvas("Timeline");
			TimeRange all = range();
			// on the ruler, dragging zooms
			fixture.robot.drag(timeline, new Point(300, 8), new Point(420, 8));
			UiThread.waitUntil("it is zoomed in", () -> range().length() < all.length() / 2);
			TimeRange zoomed = range();
			fixture.robot.drag(timeline, new Point(420, 60), new Point(320, 60));
			UiThread.waitUntil("it is panned to later", () -> range().from() > zoomed.from());
			assertEquals(zoomed.length(), range().length());
		}
	}

	@Test
	void aRequestIsSelectedInAllViews() throws IOException {
		try (var fixture = open()) {
			UiThread.run(() -> TraceFixture.window().show(new TimeRange(100_000_000, 120_000_000)));
			TimeCanvas timeline = fixture.canvas("Timeline");
			int y = TraceFixture.frame(timeline).plot().y() + 8;
			int x = UiThread.waitFor("a request is drawn", () -> IntStream.range(200, 900).boxed().filter(at -> timeline.plot().at(Objects.requireNonNull(
					timeline.frame()), at, y).isPresent()).findFirst());
			fixture.robot.clickAt(timeline, new Point(x, y));
			UiThread.waitUntil("it is selected", () -> TraceFixture.window().selection() instanceof TraceSelection selection && selection.isRequest());
			assertEquals(UiThread.read(() -> TraceFixture.window().selection().device()), UiThread.read(() -> TraceFixture.window().device()));
			Keyboard.press('z');
			UiThread.waitUntil("it fills the view", () -> range().length() < 15_000_000);
		}
	}

	@Test
	void twoTracesSideBySideShowTheSameTime() throws IOException {
		Path other = SampleTrace.write(folder.resolve("other"), REQUESTS / 2);
		try (var fixture = open()) {
			UiThread.run(() -> {
				IWorkbenchPage page = Objects.requireNonNull(UI.page());
				CompareHandler.open(page, (TraceEditor) Objects.requireNonNull(page.getActiveEditor()), other);
			});
			UiThread.waitUntil("both are read", () -> timelines(fixture).size() == 2 && timelines(fixture).stream().allMatch(canvas -> canvas
					.window() instanceof TraceWindow window && window.trace() instanceof LoadedTrace trace && trace.whole()));
			TraceWindow left = UiThread.read(() -> Objects.requireNonNull(timelines(fixture).getFirst().window()));
			TraceWindow right = UiThread.read(() -> Objects.requireNonNull(timelines(fixture).getLast().window()));
			fixture.robot.clickAt(timelines(fixture).getFirst(), new Point(200, 60));
			Keyboard.type("+++");
			UiThread.waitUntil("both are zoomed in", () -> left.range().length() < left.trace().duration() / 2 && right.range().equals(left.range()));
			fixture.robot.clickAt(timelines(fixture).getLast(), new Point(200, 60));
			UiThread.waitUntil("the other views are of the right one", () -> TraceFixture.window() == right);
			fixture.robot.clickAt(timelines(fixture).getFirst(), new Point(200, 60));
			Keyboard.press('0');
			Tree table = fixture.robot.find(fixture.robot.window(), Tree.class, "the table of differences", tree -> tree.getColumnCount() == 5);
			UiThread.waitUntil("half as many requests are told", () -> differences(table).contains("Requests|5,000|2,500|0.50|"));
			assertTrue(UiThread.read(() -> differences(table).stream().anyMatch(row -> row.matches("Q2C.*, mean\\|.* µs\\|.* µs\\|1\\.0\\d\\|"))));
			assertEquals("sample, other", UiThread.read(() -> table.getColumn(1).getText() + ", " + table.getColumn(2).getText()));
		}
	}

	private static List<String> differences(Tree table) {
		return Stream.of(table.getItems()).map(row -> IntStream.range(0, table.getColumnCount()).mapToObj(row::getText).collect(Collectors.joining("|")))
				.toList();
	}

	private static List<TimeCanvas> timelines(TraceFixture fixture) {
		return UiThread.read(() -> Screen.all(fixture.robot.window(), TimeCanvas.class).stream().filter(canvas -> canvas.plot().name().equals("Timeline"))
				.toList());
	}

	@Test
	void processesHaveLanesAndTheBarLeadsToTimesAndSectors() throws IOException {
		try (var fixture = open()) {
			choose(fixture, LaneKind.PROCESS);
			UiThread.waitUntil("both processes have a lane", () -> fixture.labels("Timeline").containsAll(List.of("fio 412", "kworker 77")));
			UiThread.run(() -> TraceFixture.window().show(new TimeRange(0, 10_000_000)));
			Text goTo = fixture.robot.field(fixture.robot.window(), "Go to:");
			fixture.robot.enter(goTo, "500 ms");
			Keyboard.press(SWT.CR);
			UiThread.waitUntil("that time is seen", () -> range().has(500_000_000));
			fixture.robot.enter(goTo, "#" + 8 * 4);
			Keyboard.press(SWT.CR);
			UiThread.waitUntil("a request with that sector is selected", () -> TraceFixture.window().selection() instanceof TraceSelection selection
					&& selection.sector() == 8 * 4 && range().has(selection.time()));
			fixture.robot.enter(goTo, "nonsense");
			Keyboard.press(SWT.CR);
			UiThread.waitUntil("that is told", () -> fixture.texts().contains("nonsense is not in this trace"));
		}
	}

	private static void choose(TraceFixture fixture, LaneKind kind) {
		Combo lanes = fixture.robot.combo(fixture.robot.window(), "Lanes:");
		UiThread.run(() -> {
			lanes.select(kind.ordinal());
			lanes.notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	void queuesHaveLanesAlsoInTheNextTrace() throws IOException {
		Path sample = SampleTrace.write(folder.resolve("sample"), REQUESTS, 3, number -> false);
		try (var fixture = new TraceFixture(sample).opened()) {
			choose(fixture, LaneKind.QUEUE);
			UiThread.waitUntil("each CPU has a lane", () -> fixture.labels("Timeline").containsAll(List.of("CPU 0", "CPU 1", "CPU 2")));
			LoadedTrace trace = UiThread.read(() -> Objects.requireNonNull(TraceFixture.window().trace()));
			List<Long> counts = trace.lanes(LaneKind.QUEUE, SubMonitor.convert(null)).list().stream().map(lane -> (long) lane.count(0, Long.MAX_VALUE)).toList();
			assertEquals(List.of(2 * 1667L, 2 * 1667L, 2 * 1666L), counts);
			UiThread.run(() -> Objects.requireNonNull(UI.page()).closeAllEditors(false));
			var next = new TraceFixture(sample).opened();
			UiThread.waitUntil("each CPU has a lane again", () -> next.labels("Timeline").containsAll(List.of("CPU 0", "CPU 1", "CPU 2")));
		}
	}

	@Test
	void cancelledReadingLeavesTheFirstPart() throws IOException {
		try (var fixture = new TraceFixture(SampleTrace.write(folder.resolve("large"), 300_000))) {
			UiThread.waitUntil("the first picture is there", () -> TraceFixture.window().trace() != null);
			boolean whole = UiThread.read(() -> {
				Screen.all(fixture.robot.window(), Button.class).stream().filter(button -> Screen.text(button).equals("Cancel")).forEach(button -> button
						.notifyListeners(SWT.Selection, new Event()));
				return Objects.requireNonNull(TraceFixture.window().trace()).whole();
			});
			assumeFalse(whole, "all was read before the button could be pressed");
			UiThread.waitUntil("it says so", () -> fixture.texts().contains("reading was cancelled"));
			assertTrue(UiThread.read(() -> Objects.requireNonNull(TraceFixture.window().trace()).requests().count()) < 600_000);
		}
	}

	@Test
	void measuringAndBookmarks() throws IOException {
		try (var fixture = open()) {
			TimeCanvas timeline = fixture.canvas("Timeline");
			fixture.robot.clickAt(timeline, new Point(300, 60));
			Keyboard.press('b');
			long first = UiThread.read(() -> TraceFixture.window().cursor());
			fixture.robot.clickAt(timeline, new Point(600, 60));
			Keyboard.press('b');
			UiThread.waitUntil("both are marked", () -> TraceFixture.window().bookmarks().size() == 2);
			Keyboard.press('p');
			UiThread.waitUntil("the cursor is at the first", () -> TraceFixture.window().cursor() == first);
			Keyboard.press('b');
			UiThread.waitUntil("it is taken away", () -> TraceFixture.window().bookmarks().size() == 1);
			UiThread.run(() -> TraceFixture.window().setMeasure(new TimeRange(100_000_000, 350_000_000)));
			UiThread.waitUntil("its length is told", () -> fixture.labels("Timeline").contains("250 ms"));
			fixture.robot.clickAt(timeline, new Point(300, 60));
			Keyboard.press(SWT.ESC);
			UiThread.waitUntil("nothing is measured", () -> !fixture.labels("Timeline").contains("250 ms"));
		}
	}

	@Test
	void exportAndComparisonAreOfferedWithATraceOnly() throws IOException {
		List<String> commands = List.of("compare", "exportPicture", "exportEvents");
		UiThread.waitUntil("none is offered", () -> commands.stream().noneMatch(TraceFixture::isEnabled));
		try (var fixture = open()) {
			fixture.robot.clickAt(fixture.canvas("Timeline"), new Point(300, 60));
			UiThread.waitUntil("all are offered", () -> commands.stream().allMatch(TraceFixture::isEnabled));
			fixture.robot.clickAt(fixture.canvas("Charts"), new Point(300, 60));
			UiThread.waitUntil("all are offered", () -> commands.stream().allMatch(TraceFixture::isEnabled));
		}
	}

	@Test
	void whatIsNoTraceIsRefusedInWords() throws IOException {
		Path text = Files.writeString(folder.resolve("notes.txt"), "this is certainly no block trace, but long enough for one");
		try (var fixture = new TraceFixture(text)) {
			UiThread.waitUntil("it says why", () -> fixture.texts().contains("notes.txt cannot be opened as a trace") && fixture.texts().contains(
					"no block trace of version 7"));
		}
	}
}
