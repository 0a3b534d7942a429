// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.drivebay.host.agent.Agent;
import org.drivebay.host.facts.DeviceFacts;
import org.drivebay.host.facts.HostProbe;
import org.drivebay.host.facts.HostReader;
import org.drivebay.host.trace.RecordingProgress;
import org.drivebay.host.trace.RecordingRequest;
import org.drivebay.host.trace.RecordingRequest.Keep;
import org.drivebay.host.trace.RecordingResult;
import org.drivebay.host.trace.RecordingResult.Ending;
import org.drivebay.host.trace.TraceCategory;
import org.drivebay.host.trace.TraceRecording;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.record.LiveCapture;
import org.drivebay.internal.trace.ui.record.Recorder;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;
import org.drivebay.remote.testing.LoopbackServer;
import org.drivebay.remote.testing.Replay;
import org.drivebay.remote.testing.SshFiles;
import org.drivebay.remote.testing.TestLog;
import org.drivebay.remote.testing.TestUser;
import org.drivebay.trace.LiveTrace;
import org.drivebay.trace.TraceFile;
import org.drivebay.trace.TraceStatistics;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A busy host is recorded over SSH, and its trace is followed in the window: nothing is lost, and the window answers. */
@WorkbenchTest
class LiveRateTest {

	private static final int EVENTS_PER_SECOND = 500_000;

	/** {@code releng/bench/live.sh} has it go on for a minute. */
	private static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("DRIVEBAY_REPLAY_SECONDS", "5"));

	/** A window that takes longer feels stuck; on a machine that does nothing else it is some ms. */
	private static final Duration BEARABLE = Duration.ofMillis(200);

	/** From one question to the next. */
	private static final int PAUSE_MILLIS = 10;

	private static final Duration READING = Duration.ofMinutes(2);

	@TempDir
	Path folder = Path.of("");
	private final Robot robot = new Robot();

	@AfterEach
	void close() {
		UiThread.run(() -> Objects.requireNonNull(UI.page()).closeAllEditors(false));
	}

	@Test
	void nothingIsLostAndTheWindowAnswersMeanwhile() throws Exception {
		Replay replay = Replay.install(folder, EVENTS_PER_SECOND, SECONDS);
		var files = new SshFiles(folder);
		Path key = files.key("ecdsa", "");
		try (var server = LoopbackServer.start(folder, Path.of(key + ".pub"));
				RemoteHost host = new JschRemoteHosts().host(server.host(files, "replay", key), TestUser.trusting(), new TestLog())) {
			host.connect();
			var capture = new LiveCapture(Recorder.of(recording(host, replay)), folder.resolve("trace"));
			List<Duration> answers = answersWhile(capture);
			assertNothingLost(capture.result().get(), capture.trace(), replay);
			String seen = String.format("%d events in %d s through %s, the sender was %s; of %d answers of the window %s", replay.events(), SECONDS, server
					.getClass().getSimpleName(), replay.lateness(), answers.size(), parts(answers));
			System.getLogger("live").log(System.Logger.Level.INFO, seen);
			assertTrue(part(answers, 90).compareTo(BEARABLE) < 0, seen);
		}
	}

	/** Of a device that this machine really has; what comes of it is made up. */
	private TraceRecording recording(RemoteHost host, Replay replay) throws Exception {
		Optional<DeviceFacts> device = HostReader.read(host.fetch(HostProbe.whole())).allDevices().findFirst();
		assumeTrue(device.isPresent(), "this machine shows no block device");
		var request = new RecordingRequest(List.of(device.get().name()), false, TraceCategory.ALL, new Keep.Everything(), Duration.ZERO, true);
		return new TraceRecording(host, request, folder.resolve("trace"), new Agent(host, replay.program().toString()));
	}

	/** How long the window took to answer, while it shows what is recorded. */
	private List<Duration> answersWhile(LiveCapture capture) throws Exception {
		var over = new CountDownLatch(1);
		capture.result().whenComplete((result, failure) -> over.countDown());
		robot.focus(robot.window());
		UiThread.run(() -> RecordTraceHandler.open(Objects.requireNonNull(UI.window()), capture, "a busy host"));
		List<Duration> answers = new ArrayList<>();
		do {
			answers.add(answer());
		} while (!over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
		answers.sort(null);
		return answers;
	}

	private static Duration answer() throws Exception {
		long asked = System.nanoTime();
		var answer = new CompletableFuture<Duration>();
		UiThread.display().asyncExec(() -> answer.complete(Duration.ofNanos(System.nanoTime() - asked)));
		return answer.get(UiThread.LIMIT.toSeconds(), TimeUnit.SECONDS);
	}

	private static String parts(List<Duration> answers) {
		return String.format("half came within %d ms, 90 %% within %d ms, 99 %% within %d ms, all within %d ms", part(answers, 50).toMillis(), part(answers, 90)
				.toMillis(), part(answers, 99).toMillis(), part(answers, 100).toMillis());
	}

	private static Duration part(List<Duration> sorted, int percent) {
		return sorted.get((sorted.size() - 1) * percent / 100);
	}

	/** The host's count, what was shown live, the files, and what is shown of them in the end all agree. */
	private static void assertNothingLost(RecordingResult result, LiveTrace live, Replay replay) throws IOException {
		long events = replay.events();
		assertEquals(Ending.InOrder.TIME_OVER, result.ending());
		assertEquals(new RecordingProgress(events, events * Replay.RECORD_BYTES, 0), result.reached());
		assertEquals(events, live.count());
		var report = TraceFile.open(List.of(result.folder())).statistics();
		TraceStatistics statistics = report.result();
		assertEquals(List.of(events, 0L, List.of()), List.of(statistics.events(), statistics.dropped(), report.problems()));
		UiThread.waitUntil("the window has all of it", READING, () -> TraceFixture.window().trace() instanceof LoadedTrace trace && trace.whole() && trace.events()
				.count() == events);
	}
}
