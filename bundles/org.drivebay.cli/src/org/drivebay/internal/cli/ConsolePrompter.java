// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.drivebay.remote.Prompter;

/** Asks on the terminal, as ssh does. */
public final class ConsolePrompter implements Prompter {

	private final Terminal terminal;

	public ConsolePrompter(Terminal terminal) {
		this.terminal = terminal;
	}

	/** As with ssh, the fingerprint itself is an answer too, so that it can be pasted from a trusted place. */
	@Override
	public KeyAnswer unknownHostKey(HostKey key) {
		terminal.err().println(key.host() + " (port " + key.port() + ") shows a key that is not known here: " + key.type() + " " + key.fingerprint());
		for (int i = 0; i < 3; i++) {
			String answer = terminal.questions().ask("Trust it? (yes, once, no, or its fingerprint to compare) ").orElse("no").strip();
			if (answer.equals("yes") || answer.equals(key.fingerprint())) {
				return KeyAnswer.REMEMBER;
			}
			if (answer.equals("once")) {
				return KeyAnswer.ONCE;
			}
			if (answer.equals("no") || answer.startsWith("SHA256:")) {
				return KeyAnswer.REFUSE;
			}
		}
		return KeyAnswer.REFUSE;
	}

	@Override
	public void changedHostKey(HostKey offered, List<HostKey> known) {
		terminal.err().println("The key of " + offered.host() + " (port " + offered.port() + ") has changed: someone may be listening, or it was installed anew.");
		known.forEach(key -> terminal.err().println("  known:   " + key.type() + " " + key.fingerprint()));
		terminal.err().println("  offered: " + offered.type() + " " + offered.fingerprint());
	}

	@Override
	public Optional<List<String>> secrets(SecretRequest request) {
		if (request.refused()) {
			terminal.err().println("That was not accepted.");
		}
		var answers = new ArrayList<String>();
		for (int i = 0; i < request.prompts().size(); i++) {
			String question = request.title() + ": " + request.prompts().get(i).strip() + " ";
			boolean echo = i < request.echo().size() && request.echo().get(i);
			Optional<String> answer = echo ? terminal.questions().ask(question) : terminal.questions().askSecret(question);
			if (answer.isEmpty()) {
				return Optional.empty();
			}
			answers.add(answer.get());
		}
		return Optional.of(answers);
	}
}
