// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.drivebay.remote.Command;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.BadAnswer;
import org.drivebay.remote.Subscription;
import org.drivebay.remote.WatchListener;
import org.drivebay.remote.agent.AgentFrame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real agent, on the machine of the tests. */
class AgentTest {

	private static final Duration INTERVAL = Duration.ofMillis(50);
	private static final Duration LEASE = Duration.ofSeconds(60);

	@TempDir
	Path home = Path.of("");
	private Agent agent = new Agent(new ThisMachine(home), "/nowhere");

	@BeforeEach
	void install() throws Exception {
		RealAgent.binary();
		agent = new AgentInstallation(new ThisMachine(home)).install();
	}

	private static FetchRequest request(String... files) {
		return FetchRequest.files(List.of(files)).withLinks(List.of("/proc/self/exe"));
	}

	@Test
	void aSnapshotHasWhatTheFilesHave() throws Exception {
		Map<String, Fetched> entries = agent.snapshot(request("/proc/version", "/proc/sys/kernel/ostype", "/proc/no-such-file", "/proc/sys/kernel",
				"/proc/self/mem")).entries();
		assertEquals(new Fetched.Content(Files.readAllBytes(Path.of("/proc/version"))), entries.get("/proc/version"));
		assertEquals("Linux", ((Fetched.Content) java.util.Objects.requireNonNull(entries.get("/proc/sys/kernel/ostype"))).text());
		assertEquals(new Fetched.Link(agent.program()), entries.get("/proc/self/exe"));
		assertEquals(new Fetched.Failure("Input/output error"), entries.get("/proc/self/mem"));
		assertEquals(Set.of("/proc/version", "/proc/sys/kernel/ostype", "/proc/self/exe", "/proc/self/mem"), entries.keySet());
	}

	@Test
	void whatItDoesNotCover() {
		assertTrue(Agent.covers(request("/sys/block/*/size", "/proc/mdstat", "/dev/md/*")));
		assertFalse(Agent.covers(request("/sys/block/*/size", "/etc/os-release")));
		assertFalse(Agent.covers(new FetchRequest(List.of("/proc/mdstat"), List.of(), 1 << 20)));
	}

	@Test
	void anAgentThatIsGoneIsABadAnswer() throws Exception {
		Files.delete(Path.of(agent.program()));
		BadAnswer gone = assertThrows(BadAnswer.class, () -> agent.snapshot(request("/proc/version")));
		assertTrue(String.valueOf(gone.getMessage()).startsWith("the agent does not run: "), gone.getMessage());
	}

	@Test
	void aWrittenValueIsReadBackAndTheFirstRefusalEndsTheList() throws Exception {
		Path adjustment = Path.of("/proc/self/oom_score_adj");
		String now = Files.readString(adjustment).strip();
		List<AgentFrame.Written> written = agent.write(List.of(new AttributeValue("/proc/self/oom_score_adj", "100"),
				new AttributeValue("/proc/self/oom_score_adj", "rubbish"), new AttributeValue("/proc/self/oom_score_adj", "200")));
		assertEquals(List.of(true, false, false), written.stream().map(AgentFrame.Written::ok).toList());
		assertEquals(List.of(0, 22, 125), written.stream().map(AgentFrame.Written::errno).toList());
		assertEquals(List.of(now, "100"), List.of(written.getFirst().before().payload().text(), written.getFirst().after().payload().text()));
		assertThrows(IllegalArgumentException.class, () -> new AttributeValue("/sys/x", "a\0b"));
	}

	@Test
	void aWatchTellsWhatItIsAskedFor() throws Exception {
		try (AgentRun run = agent.watch(INTERVAL, LEASE)) {
			run.watch("/proc/sys/kernel/ostype");
			run.watch("/proc/no-such-file");
			run.unwatch("/proc/sys/kernel/ostype");
			List<AgentFrame.Value.Reason> reasons = List.of(value(run), value(run), value(run));
			assertEquals(List.of(AgentFrame.Value.Reason.ADDED, AgentFrame.Value.Reason.GONE, AgentFrame.Value.Reason.REMOVED), reasons);
			run.finish();
			assertEquals(AgentFrame.End.Reason.INPUT_ENDED, ((AgentFrame.End) run.next().orElseThrow()).reason());
			assertTrue(run.next().isEmpty());
		}
	}

	private static AgentFrame.Value.Reason value(AgentRun run) throws RemoteException {
		return ((AgentFrame.Value) run.next().orElseThrow()).reason();
	}

	/** A number that the kernel changes by itself. */
	@Test
	void aWatchOfPatternsBeginsWithEverythingAndFollows() throws Exception {
		var first = new CompletableFuture<Map<String, Fetched>>();
		var later = new CompletableFuture<Map<String, Fetched>>();
		var listener = new WatchListener() {
			@Override
			public void changed(Map<String, Fetched> changed, Set<String> gone) {
				if (!first.complete(changed)) {
					later.complete(changed);
				}
			}

			@Override
			public void failed(RemoteException reason) {
				later.completeExceptionally(reason);
			}
		};
		try (Subscription watch = AgentWatch.start(agent, FetchRequest.files(List.of("/proc/uptim?", "/proc/version")), INTERVAL, listener)) {
			assertEquals(Set.of("/proc/uptime", "/proc/version"), first.get(30, TimeUnit.SECONDS).keySet());
			assertEquals(Set.of("/proc/uptime"), later.get(30, TimeUnit.SECONDS).keySet());
		}
	}

	@Test
	void nothingIsTakenApartOnItsWayThroughTheShell() throws Exception {
		String nasty = "/dev/a b'c\"$(touch ~/was-here)`;*\n";
		List<String> words = agent.words("trace", TraceRequest.of(nasty).options(), List.of(nasty));
		assertEquals(nasty, words.getLast());
		try (AgentRun run = agent.trace(TraceRequest.of(nasty))) {
			AgentFrame.Device device = (AgentFrame.Device) run.next().orElseThrow();
			assertEquals(nasty, device.path());
			assertEquals(2, device.errno(), "no such device");
		}
		assertFalse(Files.exists(home.resolve("was-here")));
		assertTrue(Command.of(words.toArray(String[]::new)).line().startsWith(agent.program() + " trace "), "a log shows it as one would type it");
	}

	@Test
	void optionsOfATrace() {
		var trace = new TraceRequest(List.of("/dev/md5", "/dev/sda"), 0x1, 5, Duration.ofMillis(20), 64, 8, Duration.ofSeconds(30));
		assertEquals(List.of("--mask=1", "--flush=20", "--buffer-kib=64", "--buffers=8", "--seconds=5", "--lease=30"), trace.options());
		assertThrows(IllegalArgumentException.class, TraceRequest::of);
		assertThrows(IllegalArgumentException.class, () -> TraceRequest.of("--take-left"));
	}
}
