// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.drivebay.host.trace.RecordingListener;
import org.drivebay.host.trace.RecordingProgress;
import org.drivebay.host.trace.RecordingResult;
import org.drivebay.host.trace.RecordingResult.Ending;
import org.drivebay.internal.trace.ui.record.LiveCapture;
import org.drivebay.internal.trace.ui.record.Recorder;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A busy host is recorded: how long the window takes to answer meanwhile. */
@WorkbenchTest
class LiveRateTest {

	/** A window that takes longer feels stuck; on a machine that does nothing else it is some ms. */
	private static final Duration BEARABLE = Duration.ofMillis(200);

	/** From one question to the next. */
	private static final int PAUSE_MILLIS = 10;

	@TempDir
	Path folder = Path.of("");
	private final Robot robot = new Robot();

	/** Has 500,000 events a second for some seconds: those of a sample, nearer together, again and again. */
	private static final class Busy implements Recorder {

		static final int EVENTS_PER_SECOND = 500_000;

		private static final int REQUESTS = 7000;
		private static final int RECORD = 48;
		private static final int TIME = 8;

		/** Bytes of the records in front that name processes. */
		private static final int NAMES = 2 * (RECORD + 16);

		final CountDownLatch over = new CountDownLatch(1);
		private final Path folder;
		private final int seconds;
		private final byte[] names;
		private final ByteBuffer slice;
		private final int events;
		private volatile long sent;

		Busy(Path folder, int seconds) throws IOException {
			this.folder = Files.createDirectory(folder.resolve("recorded"));
			this.seconds = seconds;
			byte[] sample = Files.readAllBytes(SampleTrace.write(this.folder.resolve("md5.blktrace.0"), REQUESTS));
			names = Arrays.copyOf(sample, NAMES);
			slice = ByteBuffer.wrap(Arrays.copyOfRange(sample, NAMES, sample.length)).order(ByteOrder.LITTLE_ENDIAN);
			events = slice.capacity() / RECORD;
		}

		@Override
		public RecordingResult run(RecordingListener listener) {
			listener.records(0, 0, ByteBuffer.wrap(names).order(ByteOrder.LITTLE_ENDIAN));
			long took = TimeUnit.SECONDS.toNanos(events) / EVENTS_PER_SECOND;
			long start = System.nanoTime();
			for (long from = 0; from < TimeUnit.SECONDS.toNanos(seconds); from += took) {
				long due = start + from;
				while (System.nanoTime() - due < 0) {
					LockSupport.parkNanos(due - System.nanoTime());
				}
				listener.records(0, 0, at(from, took));
				sent += events;
			}
			over.countDown();
			return new RecordingResult(folder, List.of("md5"), progress(), List.of(), Duration.ofSeconds(seconds), Ending.InOrder.TIME_OVER);
		}

		private ByteBuffer at(long from, long took) {
			for (int event = 0; event < events; event++) {
				slice.putLong(event * RECORD + TIME, from + took * event / events);
			}
			return slice;
		}

		@Override
		public void stop() {
			// it ends by itself
		}

		@Override
		public RecordingProgress progress() {
			return new RecordingProgress(sent, sent * RECORD, 0);
		}
	}

	@AfterEach
	void close() {
		UiThread.run(() -> Objects.requireNonNull(UI.page()).closeAllEditors(false));
	}

	/** {@code releng/bench/live.sh} has it go on for a minute. */
	@Test
	void theWindowAnswersMeanwhile() throws Exception {
		int seconds = Integer.parseInt(System.getenv().getOrDefault("DRIVEBAY_REPLAY_SECONDS", "5"));
		var recorder = new Busy(folder, seconds);
		var capture = new LiveCapture(recorder, recorder.folder);
		robot.focus(robot.window());
		UiThread.run(() -> RecordTraceHandler.open(Objects.requireNonNull(UI.window()), capture, "md5 on lab"));
		List<Duration> answers = new ArrayList<>();
		do {
			answers.add(answer());
		} while (!recorder.over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
		capture.result().get();
		assertEquals(recorder.sent, capture.trace().count());
		answers.sort(null);
		String seen = String.format("%d events in %d s; of %d answers of the window half came within %d ms, 90 %% within %d ms, all within %d ms", recorder.sent,
				seconds, answers.size(), part(answers, 50).toMillis(), part(answers, 90).toMillis(), part(answers, 100).toMillis());
		System.getLogger("live").log(System.Logger.Level.INFO, seen);
		assertTrue(part(answers, 90).compareTo(BEARABLE) < 0, seen);
	}

	private static Duration answer() throws Exception {
		long asked = System.nanoTime();
		var answer = new CompletableFuture<Duration>();
		UiThread.display().asyncExec(() -> answer.complete(Duration.ofNanos(System.nanoTime() - asked)));
		return answer.get(UiThread.LIMIT.toSeconds(), TimeUnit.SECONDS);
	}

	private static Duration part(List<Duration> sorted, int percent) {
		return sorted.get((sorted.size() - 1) * percent / 100);
	}
}
