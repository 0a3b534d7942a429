// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.drivebay.host.HostStore;
import org.drivebay.remote.Command;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line on the real lab host. */
class CliLabTest {

	private static final String CONFIG = System.getProperty("drivebay.lab", "");

	@TempDir
	Path folder = Path.of("");
	private ByteArrayOutputStream out = new ByteArrayOutputStream();
	private ByteArrayOutputStream err = new ByteArrayOutputStream();

	@BeforeEach
	void needLab() {
		assumeFalse(CONFIG.isEmpty(), "no lab host runs: -Ddrivebay.lab names its ssh configuration");
	}

	private int run(String... args) {
		out = new ByteArrayOutputStream();
		err = new ByteArrayOutputStream();
		var terminal = new Terminal(print(out), print(err), new NobodyThere());
		var hosts = new HostArgument(new HostStore(folder.resolve("hosts.json")), JschRemoteHosts::new, new ConsolePrompter(terminal), CONFIG);
		return new CommandLine(new Context(terminal, hosts)).run(args);
	}

	private static PrintStream print(ByteArrayOutputStream to) {
		return new PrintStream(to, true, StandardCharsets.UTF_8);
	}

	private String ran(String... args) {
		int status = run(args);
		assertEquals(0, status, err.toString(StandardCharsets.UTF_8));
		return out.toString(StandardCharsets.UTF_8);
	}

	private static String onHost(String... words) throws Exception {
		var terminal = new Terminal(print(new ByteArrayOutputStream()), print(new ByteArrayOutputStream()), new NobodyThere());
		var spec = HostSpec.parse("lab").withConfigFile(Path.of(CONFIG));
		try (RemoteHost host = new JschRemoteHosts().host(spec, new ConsolePrompter(terminal), entry -> {
		})) {
			host.connect();
			return host.run(Command.of(words).withTimeout(Duration.ofMinutes(1))).outputText();
		}
	}

	private static final class NobodyThere implements Terminal.Questions {
		@Override
		public Optional<String> ask(String question) {
			return Optional.empty();
		}

		@Override
		public Optional<String> askSecret(String question) {
			return Optional.empty();
		}
	}

	@Test
	void theHostIsShown() {
		String shown = ran("host", "show", "lab");
		assertTrue(shown.contains("md10   mirror   raid10  f2                  4/4   126 MiB  64 KiB  1.2 "), shown);
		assertTrue(shown.contains("critical  md1 nullb4  The member has failed and is no longer used."), shown);
	}

	@Test
	void aCheckThatIsSetIsSeenInMdstat() throws Exception {
		ran("sysfs", "set", "lab", "md5", "sync_action", "idle", "--yes");
		try {
			assertEquals("check\n", ran("sysfs", "set", "lab", "md5", "sync_action", "check", "--yes"));
			String mdstat = onHost("cat", "/proc/mdstat");
			assertTrue(mdstat.contains("check = "), mdstat);
			assertEquals("check\n", ran("sysfs", "get", "lab", "md5", "sync_action"));
			assertEquals(1, run("sysfs", "set", "lab", "md5", "sync_action", "repair", "--yes"));
			assertTrue(err.toString(StandardCharsets.UTF_8).endsWith("A check is under way: write idle first, or wait until it is done.\n"));
		} finally {
			ran("sysfs", "set", "lab", "md5", "sync_action", "idle", "--yes");
		}
	}

	@Test
	void aSnapshotOfTheLabOpensOffline() {
		Path file = folder.resolve("lab.zip");
		ran("host", "snapshot", "lab", "-o", file.toString());
		assertTrue(ran("host", "show", file.toString()).contains("md6    archive  raid6   left-symmetric"));
		assertEquals("raid6\n", ran("sysfs", "get", file.toString(), "md6", "level"));
	}
}
