// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.drivebay.fixtures.NobodyAsked;
import org.drivebay.host.facts.HostProbe;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.HostLogEntry;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.agent.AgentFrame;
import org.drivebay.remote.jsch.JschRemoteHosts;
import org.drivebay.remote.testing.TraceWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agent on the real lab host, over real SSH and SFTP. */
class AgentLabTest {

	private final String config = System.getProperty("drivebay.lab", "");
	private final List<HostLogEntry> log = Collections.synchronizedList(new ArrayList<>());
	private final RemoteHost lab = new JschRemoteHosts().host(new HostSpec("lab", null, 0, null, config.isEmpty() ? null : Path.of(config)), new NobodyAsked(),
			log::add);
	private final AgentReader reader = new AgentReader(lab, log::add);

	@BeforeEach
	void connect() throws Exception {
		assumeFalse(config.isEmpty(), "no lab host runs: -Ddrivebay.lab names its ssh configuration");
		RealAgent.binary();
		lab.connect();
	}

	@AfterEach
	void close() {
		lab.close();
	}

	private String shell(String script) throws Exception {
		CommandResult result = lab.run(Command.script(script, List.of()).withTimeout(Duration.ofMinutes(1)));
		assertTrue(result.ok(), script + ": " + result.errorText());
		return result.outputText().strip();
	}

	private List<String> said() {
		return log.stream().filter(entry -> entry.kind() == HostLogEntry.Kind.AGENT).map(HostLogEntry::outcome).toList();
	}

	@Test
	void itReadsWhatPlainShellReads() throws Exception {
		shell("/usr/lib/lab/scenario.sh load-stop");
		try {
			reader.prepare();
			assertEquals(List.of("the agent reads this host from now on"), said());
			FetchResult byAgent = reader.fetch(HostProbe.live());
			assertTrue(log.getLast().text().contains("/drivebay-agent snapshot "), log.getLast().text());
			FetchResult byShell = lab.fetch(HostProbe.live());
			assertEquals(byShell.entries().keySet(), byAgent.entries().keySet());
			byShell.entries().forEach((path, value) -> {
				boolean steady = path.endsWith("/size") || path.endsWith("/level") || path.endsWith("/uuid") || path.endsWith("/slot");
				assertTrue(!steady || value.equals(byAgent.entries().get(path)), path);
			});
			assertTrue(byAgent.hostTime().compareTo(byShell.hostTime()) < 0, byAgent.hostTime() + " against " + byShell.hostTime());
		} finally {
			shell("/usr/lib/lab/scenario.sh load-start");
		}
	}

	@Test
	void whereNothingMayBeRunPlainShellReads() throws Exception {
		new AgentInstallation(lab).remove();
		shell("mkdir -p ~/.cache/drivebay && mount -t tmpfs -o noexec,mode=700 noexec ~/.cache/drivebay");
		try {
			reader.prepare();
			assertTrue(said().getLast().startsWith("plain shell reads this host: the agent does not run: "), said().toString());
			assertTrue(said().getLast().endsWith("Permission denied"), said().toString());
			assertTrue(reader.fetch(HostProbe.live()).entries().containsKey("/sys/block/md5/md/level"));
		} finally {
			shell("umount ~/.cache/drivebay");
		}
	}

	@Test
	void itWritesWhatMdTakesAndTellsWhatMdRefuses() throws Exception {
		String action = "/sys/block/md5/md/sync_action";
		reader.prepare();
		assertEquals(new Fetched.Content("idle\n".getBytes(StandardCharsets.UTF_8)), reader.write(action, "idle\n"));
		try {
			assertEquals(new Fetched.Content("check\n".getBytes(StandardCharsets.UTF_8)), reader.write(action, "check\n"));
			var refused = assertThrows(RemoteException.FileFailed.class, () -> reader.write(action, "repair\n"));
			assertEquals("Device or resource busy", refused.error());
			assertTrue(log.getLast().text().contains("/drivebay-agent write "), log.getLast().text());
		} finally {
			reader.write(action, "idle\n");
		}
	}

	@Test
	void itSurvivesItsRemoval() throws Exception {
		reader.prepare();
		shell("rm -rf ~/.cache/drivebay");
		assertTrue(reader.fetch(HostProbe.live()).entries().containsKey("/sys/block/md5/md/level"));
		assertTrue(said().getLast().startsWith("plain shell reads this host for now: "), said().toString());
		reader.prepare();
		assertEquals("the agent reads this host from now on", said().getLast());
		reader.remove();
		assertEquals("", shell("ls ~/.cache/drivebay 2>/dev/null || true"));
	}

	/** The trace of an array by OpenSSH's client, killed with -9: nothing is left, and the array can be stopped. */
	@Test
	void aTraceWhoseLinkIsKilledLeavesNothing() throws Exception {
		Agent agent = new AgentInstallation(lab).install();
		TraceRequest trace = TraceRequest.of("/dev/md6");
		String line = Command.of(agent.words("trace", trace.options(), trace.devices()).toArray(String[]::new)).line();
		Process ssh = new ProcessBuilder("ssh", "-F", config, "lab", line).redirectErrorStream(true).start();
		try {
			// its first bytes come once it traces
			assertEquals(0x89, ssh.getInputStream().read());
			shell("n=0; until [ -e /sys/kernel/debug/block/md6/trace0 ]; do n=$((n + 1)); [ $n -lt 200 ]; sleep 0.05; done");
			try (var watch = new TraceWatch(lab)) {
				ssh.destroyForcibly().waitFor();
				watch.assertSoonClean();
			}
		} finally {
			ssh.destroyForcibly().waitFor();
		}
		shell("mdadm --quiet --stop /dev/md6 && mdadm --quiet --assemble /dev/md6 /dev/dbflash[0-4]");
	}

	@Test
	void aTraceHasTheRequests() throws Exception {
		Agent agent = new AgentInstallation(lab).install();
		try (AgentRun run = agent.trace(TraceRequest.of("/dev/md6", "/dev/dbflash0"))) {
			assertEquals(List.of("md6", "dbflash0"), List.of(((AgentFrame.Device) run.next().orElseThrow()).name(),
					((AgentFrame.Device) run.next().orElseThrow()).name()));
			shell("dd if=/dev/md6 of=/dev/null bs=64k count=4 iflag=direct 2>/dev/null");
			run.finish();
			long bytes = 0;
			for (Optional<AgentFrame> next = run.next(); next.isPresent(); next = run.next()) {
				if (next.get() instanceof AgentFrame.Data data) {
					bytes += data.payload().length();
				}
			}
			assertTrue(bytes > 0, "no events");
		}
		shell("n=0; while pidof drivebay-agent >/dev/null; do n=$((n + 1)); [ $n -lt 200 ]; sleep 0.05; done");
	}
}
