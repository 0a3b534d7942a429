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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.drivebay.host.HostStore;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;

/** The command line on the real lab host, and the host's own shell beside it. */
final class LabCli implements Terminal.Questions {

	private static final String CONFIG = System.getProperty("drivebay.lab", "");

	private final Path folder;
	private final Deque<String> answers = new ArrayDeque<>();
	private ByteArrayOutputStream out = new ByteArrayOutputStream();
	private ByteArrayOutputStream err = new ByteArrayOutputStream();

	LabCli(Path folder) {
		this.folder = folder;
	}

	static void assumeLab() {
		assumeFalse(CONFIG.isEmpty(), "no lab host runs: -Ddrivebay.lab names its ssh configuration");
	}

	/** What is typed at the next questions. */
	void answer(String... texts) {
		answers.addAll(List.of(texts));
	}

	int run(String... args) {
		out = new ByteArrayOutputStream();
		err = new ByteArrayOutputStream();
		var terminal = new Terminal(print(out), print(err), this);
		var hosts = new HostArgument(new HostStore(folder.resolve("hosts.json")), JschRemoteHosts::new, new ConsolePrompter(terminal), CONFIG);
		return new CommandLine(new Context(terminal, hosts)).run(args);
	}

	/** Runs what has to succeed; returns what it printed. */
	String ran(String... args) {
		int status = run(args);
		assertEquals(0, status, err());
		return out();
	}

	String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	private static PrintStream print(ByteArrayOutputStream to) {
		return new PrintStream(to, true, StandardCharsets.UTF_8);
	}

	/** A connection of its own, for what the test does beside the command line. The caller closes it. */
	static RemoteHost connect() throws Exception {
		var terminal = new Terminal(print(new ByteArrayOutputStream()), print(new ByteArrayOutputStream()), new LabCli(Path.of("")));
		RemoteHost host = new JschRemoteHosts().host(HostSpec.parse("lab").withConfigFile(Path.of(CONFIG)), new ConsolePrompter(terminal), entry -> {
		});
		host.connect();
		return host;
	}

	static String onHost(String... words) throws Exception {
		try (RemoteHost host = connect()) {
			return host.run(Command.of(words).withTimeout(Duration.ofMinutes(1))).outputText();
		}
	}

	/** Runs a script that has to succeed; returns its standard output. */
	static String script(RemoteHost host, String script, String... arguments) throws Exception {
		CommandResult result = host.run(Command.script(script, List.of(arguments)).withTimeout(Duration.ofMinutes(4)));
		assertTrue(result.ok(), String.join(" ", arguments) + ": " + result.errorText());
		return result.outputText();
	}

	@Override
	public Optional<String> ask(String question) {
		return Optional.ofNullable(answers.poll());
	}

	@Override
	public Optional<String> askSecret(String question) {
		return Optional.empty();
	}
}
