// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.drivebay.host.trace.Drop;
import org.drivebay.host.trace.RecordingDescription;
import org.drivebay.host.trace.RecordingDescription.End;
import org.drivebay.host.trace.RecordingProgress;
import org.drivebay.host.trace.RecordingRequest.Keep;
import org.drivebay.host.trace.TraceCategory;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of events that are missing in a trace. */
@WorkbenchTest
class TraceLossTest {

	private static final long MILLI = 1_000_000;
	/** SampleTrace begins then. */
	private static final long GENESIS = 5 * MILLI;

	@TempDir
	Path folder = Path.of("");

	/** A recording of 1 s: 50 events are missing in the file, 312 of md5 were dropped between 300 and 400 ms. */
	private Path recording() throws IOException {
		var end = new End("stopped", "", Instant.EPOCH, new RecordingProgress(35_000, 0, 312), List.of(new Drop("md5", GENESIS + 300 * MILLI, GENESIS + 400
				* MILLI, 312)));
		new RecordingDescription("lab", "a test", Instant.EPOCH, List.of("md5"), TraceCategory.ALL, new Keep.Everything(), Optional.of(end)).write(folder);
		assertTrue(Files.exists(folder.resolve(RecordingDescription.FILE)));
		return sample("md5.blktrace.0");
	}

	private Path sample(String name) throws IOException {
		return SampleTrace.write(folder.resolve(name), 5000, 1, number -> number >= 20_000 && number < 20_050);
	}

	private static String tip(TimeCanvas canvas, long time) {
		return UiThread.read(() -> {
			var event = new Event();
			event.x = Objects.requireNonNull(canvas.frame()).time().x(time);
			event.y = 10;
			canvas.notifyListeners(SWT.MouseHover, event);
			return String.valueOf(canvas.getToolTipText());
		});
	}

	@Test
	void lostEventsAreToldWhereTheyHappened() throws IOException {
		try (var fixture = new TraceFixture(recording()).opened()) {
			UiThread.waitUntil("the bar tells how many", () -> fixture.texts().contains("362 events lost"));
			for (String plot : List.of("Timeline", "Charts")) {
				TimeCanvas canvas = fixture.canvas(plot);
				assertEquals("312 events of md5 lost on its CPUs (the host does not tell which)", tip(canvas, 350 * MILLI));
				assertEquals("null", tip(canvas, 200 * MILLI));
			}
			TraceWindow window = UiThread.read(TraceFixture::window);
			long first = UiThread.read(() -> window.losses().stream().filter(loss -> loss.cpu() == 0).findFirst().orElseThrow().from());
			String tip = tip(fixture.canvas("Timeline"), first);
			assertTrue(tip.lines().anyMatch(line -> line.matches("\\d+ events of [0-9,]+ lost on CPU 0")), tip);
		}
	}

	@Test
	void whatTheHostToldOfARecordingIsNotSaidOfATraceBesideIt() throws IOException {
		recording();
		try (var fixture = new TraceFixture(sample("other.blktrace.0")).opened()) {
			UiThread.waitUntil("the bar tells how many", () -> fixture.texts().contains("50 events lost"));
		}
		try (var fixture = new TraceFixture(folder.resolve("md5.blktrace.0")).opened()) {
			UiThread.waitUntil("the bar tells how many", () -> fixture.texts().contains("362 events lost"));
		}
	}
}
