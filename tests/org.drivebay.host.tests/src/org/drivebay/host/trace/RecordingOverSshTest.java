// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.drivebay.fixtures.Recorded;
import org.drivebay.host.agent.AgentRun;
import org.drivebay.host.trace.RecordingResult.Ending;
import org.drivebay.internal.host.trace.AgentFeed;
import org.drivebay.internal.host.trace.Capture;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;
import org.drivebay.remote.testing.BackgroundCall;
import org.drivebay.remote.testing.SshFiles;
import org.drivebay.remote.testing.TestLink;
import org.drivebay.remote.testing.TestLog;
import org.drivebay.remote.testing.TestServer;
import org.drivebay.remote.testing.TestUser;
import org.drivebay.trace.TraceFile;
import org.drivebay.trace.TraceStatistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings over a real SSH connection to this process, of an agent's stream that is replayed. */
class RecordingOverSshTest {

	private static final int EVENTS_PER_SECOND = 500_000;
	private static final Duration LIMIT = Duration.ofMinutes(4);
	private static final Duration GONE = Duration.ofSeconds(30);

	@TempDir
	Path temp = Path.of("");
	private final TestServer server = new TestServer();
	private final List<AutoCloseable> closeables = new ArrayList<>();
	private TestLink link = unlinked();

	private static TestLink unlinked() {
		try {
			return new TestLink(1);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@BeforeEach
	void start() throws Exception {
		server.start();
		link.retarget(server.port());
		closeables.addAll(List.of(server, link));
		String name = ReplayAgent.class.getName().replace('.', '/') + ".class";
		Path program = temp.resolve("classes").resolve(name);
		Files.createDirectories(program.getParent());
		try (InputStream bytes = Objects.requireNonNull(ReplayAgent.class.getClassLoader()).getResourceAsStream(name)) {
			Files.copy(Objects.requireNonNull(bytes), program);
		}
	}

	@AfterEach
	void close() throws Exception {
		for (AutoCloseable closeable : closeables.reversed()) {
			closeable.close();
		}
	}

	private RemoteHost connect() throws Exception {
		RemoteHost host = new JschRemoteHosts().host(new SshFiles(temp).host("replay", link.port()), TestUser.trusting().answering(TestServer.PASSWORD),
				new TestLog());
		closeables.add(host);
		host.connect();
		return host;
	}

	private CommandStream replay(RemoteHost host, int seconds) throws Exception {
		String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
		return host.stream(Command.of(java, "-Xmx64m", "-cp", temp.resolve("classes").toString(), ReplayAgent.class.getName(), Integer.toString(
				EVENTS_PER_SECOND), Integer.toString(seconds)).withMaxOutput(128 << 20));
	}

	private RecordingResult record(CommandStream stream, RecordingListener listener) throws Exception {
		var feed = new AgentFeed(AgentRun.of(stream));
		return new Capture(feed, RecordingRequest.of(List.of("md5")), Recorded.lab(), temp.resolve("trace"), listener).run(1);
	}

	private TraceStatistics statistics() throws IOException {
		var report = TraceFile.open(List.of(temp.resolve("trace"))).statistics();
		assertEquals(List.of(), report.problems());
		return report.result();
	}

	/** {@code releng/bench/live.sh} has it go on for a minute. */
	@Test
	void halfAMillionEventsASecondLoseNothing() throws Exception {
		int seconds = Integer.parseInt(System.getenv().getOrDefault("DRIVEBAY_REPLAY_SECONDS", "5"));
		long start = System.nanoTime();
		try (CommandStream stream = replay(connect(), seconds)) {
			RecordingResult result = record(stream, new RecordingListener() {
			});
			Duration took = Duration.ofNanos(System.nanoTime() - start);
			assertEquals(Ending.InOrder.TIME_OVER, result.ending());
			long events = (long) seconds * EVENTS_PER_SECOND;
			assertEquals(new RecordingProgress(events, events * 48, 0), result.reached());
			assertEquals(List.of(events, 0L), List.of(statistics().events(), statistics().dropped()));
			System.getLogger("replay").log(System.Logger.Level.INFO, () -> events + " events in " + took.toMillis() + " ms; the sender was " + text(stream));
		}
	}

	private static String text(CommandStream stream) {
		try {
			return new String(stream.error().readAllBytes()).strip();
		} catch (IOException e) {
			return e.toString();
		}
	}

	/** At some moment, which each run of the test chooses anew. */
	@Test
	void aLinkThatIsCutKeepsEveryWholeEvent() throws Exception {
		long until = new Random().nextInt(EVENTS_PER_SECOND);
		var seen = new AtomicLong();
		var reached = new CountDownLatch(1);
		try (CommandStream stream = replay(connect(), 60); var recording = BackgroundCall.of(() -> record(stream, new RecordingListener() {
			@Override
			public void records(int device, int cpu, ByteBuffer records) {
				if (seen.addAndGet(records.remaining() / 48) > until) {
					reached.countDown();
				}
			}
		}))) {
			assertTrue(reached.await(LIMIT.toSeconds(), TimeUnit.SECONDS), "no events come");
			link.cut();
			RecordingResult result = recording.result(LIMIT);
			assertInstanceOf(Ending.Lost.class, result.ending());
			TraceStatistics kept = statistics();
			assertEquals(List.of(seen.get(), 0L), List.of(kept.events(), kept.dropped()), "after event " + until);
			assertEquals(seen.get(), result.reached().events());
			assertGone();
		}
	}

	/** The agent's input has ended, and with it the agent. */
	private void assertGone() throws Exception {
		String classes = temp.resolve("classes").toString();
		for (ProcessHandle left : ProcessHandle.allProcesses().filter(process -> process.info().commandLine().orElse("").contains(classes)).toList()) {
			left.onExit().get(GONE.toSeconds(), TimeUnit.SECONDS);
		}
	}

	@Test
	void aStoppedRecordingHasAllThatWasSent() throws Exception {
		try (CommandStream stream = replay(connect(), 60)) {
			var feed = new AgentFeed(AgentRun.of(stream));
			RecordingResult result = new Capture(feed, RecordingRequest.of(List.of("md5")), Recorded.lab(), temp.resolve("trace"), new RecordingListener() {
				@Override
				public void complete(long nanos) {
					finish(feed);
				}
			}).run(1);
			assertEquals(Ending.InOrder.STOPPED, result.ending());
			assertEquals(result.reached().events(), statistics().events());
			assertTrue(result.reached().events() > 0);
		}
	}

	private static void finish(AgentFeed feed) {
		try {
			feed.finish();
		} catch (org.drivebay.remote.RemoteException e) {
			throw new IllegalStateException(e);
		}
	}
}
