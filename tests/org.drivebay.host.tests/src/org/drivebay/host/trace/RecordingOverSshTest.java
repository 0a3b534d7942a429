// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.drivebay.fixtures.Recorded;
import org.drivebay.host.agent.Agent;
import org.drivebay.host.agent.AgentRun;
import org.drivebay.host.agent.TraceRequest;
import org.drivebay.host.trace.RecordingResult.Ending;
import org.drivebay.internal.host.trace.AgentFeed;
import org.drivebay.internal.host.trace.Capture;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;
import org.drivebay.remote.testing.BackgroundCall;
import org.drivebay.remote.testing.Replay;
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

/** How recordings end, over a real SSH connection to this process, of an agent's stream that is replayed. */
class RecordingOverSshTest {

	private static final int EVENTS_PER_SECOND = 500_000;
	private static final int SECONDS = 60;
	private static final Duration LIMIT = Duration.ofMinutes(4);

	/** Within which a host is to be clean after its link was lost. */
	private static final Duration CLEAN = Duration.ofSeconds(2);

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
	}

	@AfterEach
	void close() throws Exception {
		for (AutoCloseable closeable : closeables.reversed()) {
			closeable.close();
		}
	}

	private AgentRun replay() throws Exception {
		RemoteHost host = new JschRemoteHosts().host(new SshFiles(temp).host("replay", link.port()), TestUser.trusting().answering(TestServer.PASSWORD),
				new TestLog());
		closeables.add(host);
		host.connect();
		var agent = new Agent(host, Replay.install(temp, EVENTS_PER_SECOND, SECONDS).program().toString());
		return agent.trace(TraceRequest.of("/dev/md5"));
	}

	private RecordingResult record(AgentFeed feed, RecordingListener listener) throws Exception {
		return new Capture(feed, RecordingRequest.of(List.of("md5")), Recorded.lab(), temp.resolve("trace"), listener).run(1);
	}

	private TraceStatistics statistics() throws IOException {
		var report = TraceFile.open(List.of(temp.resolve("trace"))).statistics();
		assertEquals(List.of(), report.problems());
		return report.result();
	}

	/** At some moment, which each run of the test chooses anew. */
	@Test
	void aLinkThatIsCutKeepsEveryWholeEventAndLeavesNothing() throws Exception {
		long until = new Random().nextInt(EVENTS_PER_SECOND);
		var seen = new AtomicLong();
		var reached = new CountDownLatch(1);
		try (AgentRun run = replay(); var recording = BackgroundCall.of(() -> record(new AgentFeed(run), new RecordingListener() {
			@Override
			public void records(int device, int cpu, ByteBuffer records) {
				if (seen.addAndGet(records.remaining() / Replay.RECORD_BYTES) > until) {
					reached.countDown();
				}
			}
		}))) {
			assertTrue(reached.await(LIMIT.toSeconds(), TimeUnit.SECONDS), "no events come");
			long start = System.nanoTime();
			CompletableFuture<Duration> clean = server.commandsEnded().thenApply(any -> Duration.ofNanos(System.nanoTime() - start));
			link.cut();
			RecordingResult result = recording.result(LIMIT);
			assertInstanceOf(Ending.Lost.class, result.ending());
			TraceStatistics kept = statistics();
			assertEquals(List.of(seen.get(), 0L), List.of(kept.events(), kept.dropped()), "after event " + until);
			assertEquals(seen.get(), result.reached().events());
			Duration took = clean.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
			assertTrue(took.compareTo(CLEAN) < 0, () -> "the agent ended only " + took.toMillis() + " ms after its link");
		}
	}

	@Test
	void aStoppedRecordingHasAllThatWasSent() throws Exception {
		try (AgentRun run = replay()) {
			var feed = new AgentFeed(run);
			RecordingResult result = record(feed, new RecordingListener() {
				@Override
				public void complete(long nanos) {
					finish(feed);
				}
			});
			assertEquals(Ending.InOrder.STOPPED, result.ending());
			assertEquals(result.reached().events(), statistics().events());
			assertTrue(result.reached().events() > 0);
		}
	}

	private static void finish(AgentFeed feed) {
		try {
			feed.finish();
		} catch (RemoteException e) {
			throw new IllegalStateException(e);
		}
	}
}
