// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.drivebay.remote.Prompter.HostKey;
import org.drivebay.remote.Prompter.KeyAnswer;
import org.drivebay.remote.Prompter.SecretRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolePrompterTest {

	private static final HostKey KEY = new HostKey("bench", 22, "ssh-ed25519", "SHA256:abc");

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final Queue<String> answers = new ArrayDeque<>();
	private final PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
	private final ConsolePrompter prompter = new ConsolePrompter(new Terminal(to, to, new Terminal.Questions() {
		@Override
		public Optional<String> ask(String question) {
			to.println("ask " + question);
			String answer = answers.poll();
			return answer == null ? Optional.empty() : Optional.of(answer);
		}

		@Override
		public Optional<String> askSecret(String question) {
			return ask("hidden: " + question);
		}
	}));

	@ParameterizedTest
	@CsvSource({ "yes,REMEMBER", "once,ONCE", "no,REFUSE", "SHA256:abc,REMEMBER", "SHA256:abd,REFUSE", "y,REFUSE", "ssh-ed25519,REFUSE" })
	void anUnknownKeyIsTrustedOnlyByWord(String typed, KeyAnswer expected) {
		answers.add(typed);
		assertEquals(expected, prompter.unknownHostKey(KEY));
	}

	@Test
	void withNobodyThereAnUnknownKeyIsRefused() {
		assertEquals(KeyAnswer.REFUSE, prompter.unknownHostKey(KEY));
		assertEquals("bench (port 22) shows a key that is not known here: ssh-ed25519 SHA256:abc\n"
				+ "ask Trust it? (yes, once, no, or its fingerprint to compare) \n", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void secretsAreHiddenUnlessTheServerSaysOtherwise() {
		answers.addAll(List.of("alice", "s3cret"));
		var request = new SecretRequest("bench", List.of("Name:", "Password: "), List.of(true, false), null, true);
		assertEquals(Optional.of(List.of("alice", "s3cret")), prompter.secrets(request));
		assertEquals("That was not accepted.\nask bench: Name: \nask hidden: bench: Password: \n", err.toString(StandardCharsets.UTF_8));
		assertEquals(Optional.empty(), prompter.secrets(request));
	}
}
