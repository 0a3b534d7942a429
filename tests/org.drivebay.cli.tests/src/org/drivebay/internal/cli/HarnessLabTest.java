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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.drivebay.host.HostStore;
import org.drivebay.remote.Command;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The driver's tests, started from here on the real lab host. What they find is their own business. */
class HarnessLabTest {

	private static final String CONFIG = System.getProperty("drivebay.lab", "");
	private static final String PROPERTY = "drivebay.native";
	private static final long PATIENCE_SECONDS = 300;

	@TempDir
	Path folder = Path.of("");
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final Terminal terminal = new Terminal(print(out), print(err), new NobodyThere());

	@BeforeEach
	void needLab() {
		assumeFalse(CONFIG.isEmpty(), "no lab host runs: -Ddrivebay.lab names its ssh configuration");
		System.setProperty(PROPERTY, NativeDriver.folder().toString());
	}

	@AfterEach
	void forget() {
		System.clearProperty(PROPERTY);
	}

	private static PrintStream print(ByteArrayOutputStream to) {
		return new PrintStream(to, true, StandardCharsets.UTF_8);
	}

	private Context context() {
		return new Context(terminal, new HostArgument(new HostStore(folder.resolve("hosts.json")), JschRemoteHosts::new, new ConsolePrompter(terminal), CONFIG));
	}

	private int run(String... args) {
		out.reset();
		err.reset();
		return new CommandLine(context()).run(args);
	}

	private RemoteHost lab() throws Exception {
		RemoteHost host = new JschRemoteHosts().host(HostSpec.parse("lab").withConfigFile(Path.of(CONFIG)), new ConsolePrompter(terminal), entry -> {
		});
		host.connect();
		return host;
	}

	private static final String LEFT = """
			ls -d /tmp/drivebay-harness.* /tmp/dbflash-harness.* /sys/kernel/config/dbflash/harness-* 2>/dev/null
			exit 0
			""";

	private void nothingIsLeft(RemoteHost host) throws Exception {
		assertEquals("", host.run(Command.script(LEFT, List.of()).withTimeout(Duration.ofMinutes(1))).outputText());
	}

	@Test
	void aTestRunsAndNothingStays() throws Exception {
		int status = run("harness", "run", "lab", "integrity/001");
		String ktap = out.toString(StandardCharsets.UTF_8);
		assertEquals(0, status, () -> ktap + err);
		assertTrue(ktap.startsWith("KTAP version 1\n1..1\n  KTAP version 1\n"), ktap);
		assertTrue(ktap.contains("\n  ok 1 001-silent-drop\nok 1 integrity\n"), ktap);
		try (RemoteHost host = lab()) {
			nothingIsLeft(host);
		}
	}

	@Test
	void aTestThatThereIsNotIsWrongUsage() throws Exception {
		assertEquals(2, run("harness", "run", "lab", "integrity/999"));
		assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("check: there is no test 'integrity/999'"), err::toString);
		try (RemoteHost host = lab()) {
			nothingIsLeft(host);
		}
	}

	/** As Ctrl-C does, in the midst of a test that takes longer than this one. */
	@Test
	void aRunThatIsStoppedCleansUp() throws Exception {
		try (RemoteHost host = lab()) {
			var run = new HarnessRun(host, new HarnessFiles(NativeDriver.folder()), context());
			CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> ran(run), task -> Thread.ofPlatform().daemon().start(task));
			Command cards = Command.script("until [ -d /sys/kernel/config/dbflash/harness-a ]; do sleep 0.1; done", List.of());
			assertTrue(host.run(cards.withTimeout(Duration.ofSeconds(PATIENCE_SECONDS))).ok());
			run.stop();
			assertEquals(143, status.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
			nothingIsLeft(host);
		}
	}

	private static int ran(HarnessRun run) {
		try {
			return run.run(List.of("integrity/002", "integrity/003"));
		} catch (Exception e) {
			throw new IllegalStateException(e);
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
}
