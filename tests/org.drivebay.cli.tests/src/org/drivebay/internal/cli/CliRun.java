// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.drivebay.fixtures.FakeRemoteHosts;
import org.drivebay.fixtures.Recorded;
import org.drivebay.host.HostStore;
import org.eclipse.jdt.annotation.Nullable;

/** Runs command lines against hosts without a network and keeps what they print. */
final class CliRun implements Terminal.Questions {

	private final FakeRemoteHosts hosts = new FakeRemoteHosts(Recorded.lab().content().entries());
	private final Path folder;
	private final String labConfig;
	private ByteArrayOutputStream out = new ByteArrayOutputStream();
	private ByteArrayOutputStream err = new ByteArrayOutputStream();
	private @Nullable PrintStream questionsTo;
	private @Nullable String answer;

	CliRun(Path folder, String labConfig) {
		this.folder = folder;
		this.labConfig = labConfig;
	}

	FakeRemoteHosts hosts() {
		return hosts;
	}

	/** What is typed at the next questions. */
	void answer(String text) {
		answer = text;
	}

	int run(String... args) {
		out = new ByteArrayOutputStream();
		err = new ByteArrayOutputStream();
		var errors = new PrintStream(err, true, StandardCharsets.UTF_8);
		questionsTo = errors;
		var terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), errors, this);
		var argument = new HostArgument(new HostStore(folder.resolve("hosts.json")), () -> hosts, new ConsolePrompter(terminal), labConfig);
		return new CommandLine(new Context(terminal, argument)).run(args);
	}

	String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	@Override
	public Optional<String> ask(String question) {
		String text = answer;
		PrintStream to = questionsTo;
		if (text == null || to == null) {
			return Optional.empty();
		}
		to.print(question);
		return Optional.of(text);
	}

	@Override
	public Optional<String> askSecret(String question) {
		return ask(question);
	}
}
