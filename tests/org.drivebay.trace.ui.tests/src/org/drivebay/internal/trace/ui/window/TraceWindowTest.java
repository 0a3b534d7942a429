// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.drivebay.internal.trace.ui.SampleTrace;
import org.drivebay.internal.trace.ui.data.LoadTrace;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What views share: it moves, goes back, and tells. */
class TraceWindowTest {

	@TempDir
	Path folder = Path.of("");

	private final TraceWindow window = new TraceWindow();
	private final List<Change> changes = new ArrayList<>();

	@BeforeEach
	void open() throws Exception {
		assertNull(window.trace());
		window.setTrace(load());
		window.onChange(changes::add);
	}

	private LoadedTrace load() throws Exception {
		var loaded = new AtomicReference<LoadedTrace>();
		new LoadTrace(SampleTrace.write(folder.resolve("sample"), 1000), loaded::set, done -> {
			// nobody looks
		}).run(new NullProgressMonitor());
		return loaded.get();
	}

	@Test
	void manyStepsOfOneGestureAreOneStepBack() {
		TimeRange all = window.range();
		window.zoom(0.5, 1_000_000);
		window.zoom(0.5, 1_000_000);
		TimeRange near = window.range();
		assertEquals(all.length() / 4, near.length(), 2);
		window.show(near.moved(5_000_000));
		window.back();
		assertEquals(near, window.range());
		window.back();
		assertEquals(all, window.range());
		window.forward();
		assertEquals(near, window.range());
	}

	@Test
	void nothingOutsideOfTheTraceIsShown() {
		TimeRange all = window.range();
		window.show(new TimeRange(-5_000_000, 5_000_000));
		assertEquals(new TimeRange(0, 10_000_000), window.range());
		window.zoom(1000, 3);
		assertEquals(all, window.range());
		window.zoom(1e-9, 500_000);
		assertTrue(window.range().length() >= 200, () -> window.range().toString());
	}

	@Test
	void aSelectionTakesItsDeviceAlongAndIsToldOnce() {
		LoadedTrace trace = window.trace();
		assertEquals(SampleTrace.ARRAY, window.device(), "the array has the most requests");
		TraceSelection selection = new TraceSelection(10, SampleTrace.DISK, 2048, 8, TraceSelection.NO_REQUEST);
		window.select(selection);
		window.select(selection);
		assertEquals(List.of(Change.DEVICE, Change.SELECTION), changes);
		assertEquals(SampleTrace.DISK, window.device());
		window.setDevice(12345);
		assertEquals(SampleTrace.DISK, window.device(), "the trace does not have the other one");
		assertEquals(trace, window.trace());
	}

	@Test
	void bookmarksStandInTheOrderOfTime() {
		window.add(new Bookmark(500, "later"));
		window.add(new Bookmark(100, "early"));
		window.add(new Bookmark(500, "anew"));
		assertEquals(List.of(new Bookmark(100, "early"), new Bookmark(500, "anew")), window.bookmarks());
		window.remove(new Bookmark(100, "early"));
		assertEquals(List.of(new Bookmark(500, "anew")), window.bookmarks());
	}
}
