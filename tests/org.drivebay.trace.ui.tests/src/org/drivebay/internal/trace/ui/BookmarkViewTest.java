// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.drivebay.internal.trace.ui.bookmark.BookmarkView;
import org.drivebay.internal.trace.ui.window.Bookmark;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bookmarks from one opening of a trace to the next, with real keys and the pointer. */
@WorkbenchTest
class BookmarkViewTest {

	private static final long MILLI = 1_000_000;

	@TempDir
	Path folder = Path.of("");

	private static Table table(TraceFixture fixture) {
		UiThread.run(() -> {
			try {
				Objects.requireNonNull(UI.page()).showView(BookmarkView.ID);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		return fixture.robot.find(fixture.robot.window(), Table.class, "the list of bookmarks", table -> table.getColumnCount() == 2 && table.getColumn(0).getText()
				.equals("Time"));
	}

	private static List<String> names(Table table) {
		return Stream.of(table.getItems()).map(row -> row.getText(1)).toList();
	}

	@Test
	void theyAreNamedFoundAgainAndTakenAway() throws IOException {
		Path sample = SampleTrace.write(folder.resolve("sample"), 5000);
		Path file = folder.resolve("sample.bookmarks");
		try (var fixture = new TraceFixture(sample).opened()) {
			UiThread.run(() -> TraceFixture.window().add(new Bookmark(750 * MILLI, "2")));
			fixture.robot.clickAt(fixture.canvas("Timeline"), new Point(300, 60));
			Keyboard.press('b');
			Table table = table(fixture);
			UiThread.waitUntil("both are listed", () -> names(table).equals(List.of("1", "2")));
			fixture.robot.select(UiThread.read(() -> table.getItem(1)));
			UiThread.waitUntil("the cursor is there", () -> TraceFixture.window().cursor() == 750 * MILLI);
			Keyboard.press(SWT.F2);
			Keyboard.press(SWT.MOD1, 'a');
			Keyboard.type("stall");
			Keyboard.press(SWT.CR);
			UiThread.waitUntil("it has its name", () -> names(table).equals(List.of("1", "stall")));
			fixture.robot.select(UiThread.read(() -> table.getItem(0)));
			Keyboard.press(SWT.DEL);
			UiThread.waitUntil("the other one is gone", () -> names(table).equals(List.of("stall")));
			UiThread.waitUntil("it is kept", () -> text(file).equals("drivebay-bookmarks 1\n750000000\tstall\n"));
		}
		try (var fixture = new TraceFixture(sample).opened()) {
			Table table = table(fixture);
			UiThread.waitUntil("it is there again", () -> names(table).equals(List.of("stall")));
			UiThread.run(() -> TraceFixture.window().show(new TimeRange(0, 10 * MILLI)));
			fixture.robot.select(UiThread.read(() -> table.getItem(0)));
			UiThread.waitUntil("it is shown", () -> TraceFixture.window().range().has(750 * MILLI));
		}
	}

	private static String text(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aDamagedFileIsToldAndLeftAlone() throws IOException {
		Path sample = SampleTrace.write(folder.resolve("sample"), 100);
		Path file = Files.writeString(folder.resolve("sample.bookmarks"), "something else");
		try (var fixture = new TraceFixture(sample).opened()) {
			UiThread.waitUntil("it is told, all of it in the tool tip", () -> Screen.all(fixture.robot.window(), Label.class).stream().anyMatch(label -> String
					.valueOf(label.getToolTipText()).contains("bookmarks cannot be read: " + file + ", line 1")));
			UiThread.run(() -> TraceFixture.window().add(new Bookmark(MILLI, "1")));
		}
		assertEquals("something else", Files.readString(file));
	}
}
