// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.drivebay.host.trace.RecordingListener;
import org.drivebay.host.trace.RecordingProgress;
import org.drivebay.host.trace.RecordingRequest;
import org.drivebay.host.trace.RecordingRequest.Keep;
import org.drivebay.host.trace.RecordingResult;
import org.drivebay.host.trace.RecordingResult.Ending;
import org.drivebay.host.trace.TraceCategory;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.record.LiveCapture;
import org.drivebay.internal.trace.ui.record.RecordDialog;
import org.drivebay.internal.trace.ui.record.Recorder;
import org.drivebay.trace.TraceFile;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of a trace while it is recorded, by a recorder that the test holds back. */
@WorkbenchTest
class LiveEditorTest {

	private static final int REQUESTS = 4000;

	@TempDir
	Path folder = Path.of("");
	private final Robot robot = new Robot();

	/** Has half of a trace at once, the rest when it is told to, and ends when it is stopped. */
	private static final class HeldBack implements Recorder {

		private final CountDownLatch more = new CountDownLatch(1);
		private final CountDownLatch stopped = new CountDownLatch(1);
		private final Path folder;
		private final Ending ending;
		private final byte[] bytes;
		private volatile RecordingProgress progress = new RecordingProgress(0, 0, 0);

		HeldBack(Path folder, Ending ending) throws IOException {
			this.folder = Files.createDirectory(folder.resolve("recorded"));
			this.ending = ending;
			bytes = Files.readAllBytes(SampleTrace.write(folder.resolve("sample"), REQUESTS));
			Files.createFile(this.folder.resolve("md5.blktrace.0"));
		}

		@Override
		public RecordingResult run(RecordingListener listener) throws Exception {
			// 48 bytes a record, and two names with 16 more each at the beginning
			int half = 2 * 64 + (bytes.length - 2 * 64) / 48 / 2 * 48;
			add(listener, 0, half);
			more.await();
			add(listener, half, bytes.length);
			stopped.await();
			Files.write(folder.resolve("md5.blktrace.0"), bytes);
			return new RecordingResult(folder, List.of("md5"), progress, List.of(), Duration.ofSeconds(7), ending);
		}

		private void add(RecordingListener listener, int from, int to) {
			listener.records(0, 0, ByteBuffer.wrap(bytes, from, to - from).order(ByteOrder.LITTLE_ENDIAN));
			listener.complete(Long.MAX_VALUE);
			progress = new RecordingProgress(to / 48, to, 0);
		}

		@Override
		public void stop() {
			stopped.countDown();
		}

		@Override
		public RecordingProgress progress() {
			return progress;
		}
	}

	@AfterEach
	void close() {
		UiThread.run(() -> Objects.requireNonNull(UI.page()).closeAllEditors(false));
	}

	private void open(Recorder recorder, Path into) {
		robot.focus(robot.window());
		UiThread.run(() -> RecordTraceHandler.open(Objects.requireNonNull(UI.window()), new LiveCapture(recorder, into), "md5 on lab"));
	}

	private static LoadedTrace trace() {
		return UiThread.waitFor("there is a trace", () -> java.util.Optional.ofNullable(TraceFixture.window().trace()));
	}

	private String texts() {
		return UiThread.read(() -> String.join("\n", Screen.all(robot.window(), Control.class).stream().map(Screen::text).toList()));
	}

	@Test
	void whatComesIsFollowedUntilItIsStoppedAndReadAsAWhole() throws IOException {
		var recorder = new HeldBack(folder, Ending.InOrder.STOPPED);
		open(recorder, recorder.folder);
		long first = trace().requests().count();
		assertTrue(first > 0 && !trace().whole());
		long seen = UiThread.read(() -> TraceFixture.window().range().until());
		recorder.more.countDown();
		UiThread.waitUntil("the rest is there and is followed", () -> TraceFixture.window().trace() instanceof LoadedTrace now && now.requests().count() > first
				&& TraceFixture.window().range().until() > seen);
		assertTrue(texts().contains("Recording: "), this::texts);
		String picture = System.getProperty("drivebay.pictures", "");
		if (!picture.isEmpty()) {
			Screen.save(Path.of(picture, "live.png"));
		}
		robot.click(robot.button(robot.window(), "Stop Recording"));
		UiThread.waitUntil("all of it is read", () -> TraceFixture.window().trace() instanceof LoadedTrace now && now.whole());
		assertEquals(TraceFile.open(List.of(recorder.folder)).requests().result().count(), trace().requests().count());
		assertTrue(texts().contains("Recorded: "), this::texts);
	}

	@Test
	void aLostLinkIsSaidAndWhatCameIsShown() throws IOException {
		var recorder = new HeldBack(folder, new Ending.Lost("cut"));
		open(recorder, recorder.folder);
		trace();
		recorder.more.countDown();
		recorder.stop();
		UiThread.waitUntil("it is said", () -> texts().contains("The link was lost after 7 s (cut); all that came is here: "));
		UiThread.waitUntil("all of it is read", () -> TraceFixture.window().trace() instanceof LoadedTrace now && now.whole());
	}

	@Test
	void closingTheEditorEndsTheRecording() throws Exception {
		var recorder = new HeldBack(folder, Ending.InOrder.STOPPED);
		open(recorder, recorder.folder);
		trace();
		close();
		recorder.stopped.await();
		recorder.more.countDown();
	}

	@Test
	void theDialogAsksWhatAndWhere() {
		robot.focus(robot.window());
		var dialog = UiThread.read(() -> new RecordDialog(robot.window(), "lab", List.of("md5", "nullb3"), folder.resolve("new")));
		UI.async(dialog::open);
		Shell shell = robot.shell("Record Trace");
		Button record = robot.button(shell, "Record");
		robot.enter(robot.field(shell, "Events:"), "queue, nonsense");
		UiThread.waitUntil("it is refused", () -> !record.isEnabled());
		robot.enter(robot.field(shell, "Events:"), "queue, complete");
		UiThread.waitUntil("it is taken", record::isEnabled);
		robot.click(robot.button(shell, "Only the last MiB:"));
		robot.click(record);
		robot.waitUntilClosed(shell);
		var expected = new RecordingRequest(List.of("md5", "nullb3"), true, Set.of(TraceCategory.QUEUE, TraceCategory.COMPLETE), new Keep.Latest(64),
				Duration.ZERO, true);
		assertEquals(expected, dialog.request());
		assertEquals(folder.resolve("new"), dialog.folder());
		assertFalse(Files.exists(dialog.folder()));
	}
}
