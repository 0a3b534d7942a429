// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.session.ServerSession;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.Prompter.SecretRequest;
import org.drivebay.remote.RemoteException.AuthenticationFailed;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.testing.TestServer;
import org.drivebay.remote.testing.TestUser;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords, questions and key files; asked again until right, without a new host. */
class LoginTest extends ServerFixture {

	private static final String PASSPHRASE = "p4ss phrase 'with' $(quotes)";
	private static final String WRONG = "wr0ng secret";

	private List<String> passwordAttempts() {
		return server.attempts().stream().filter(each -> each.startsWith("password")).toList();
	}

	private void assertNoSecretTold() {
		log.assertNowhere(TestServer.PASSWORD);
		log.assertNowhere(PASSPHRASE);
		log.assertNowhere(WRONG);
	}

	@Test
	void aWrongPasswordIsAskedForAgain() throws Exception {
		server.start();
		TestUser user = TestUser.trusting().answering(WRONG).answering(TestServer.PASSWORD);
		RemoteHost host = host(spec(), user);
		host.connect();
		assertWorks(host);
		assertEquals(List.of("password refused", "password ok"), passwordAttempts());
		assertEquals(List.of(false, true), user.requests().stream().map(SecretRequest::refused).toList());
		SecretRequest request = user.requests().getFirst();
		assertTrue(request.title().contains(TestServer.USER + "@127.0.0.1"), request.title());
		assertEquals(List.of(false), request.echo());
		assertNoSecretTold();
	}

	@Test
	void afterARefusalTheSameHostConnects() throws Exception {
		server.start();
		TestUser user = TestUser.trusting().answering(WRONG).answering(WRONG).answering(WRONG);
		RemoteHost host = host(spec(), user);
		var refused = assertThrows(AuthenticationFailed.class, host::connect);
		assertFalse(String.valueOf(refused.getMessage()).contains(WRONG));
		assertInstanceOf(LinkState.Refused.class, host.state());
		user.answering(TestServer.PASSWORD);
		host.connect();
		assertWorks(host);
		assertNoSecretTold();
	}

	@Test
	void theUserCanGiveUp() throws Exception {
		server.start();
		TestUser user = TestUser.trusting();
		RemoteHost host = host(spec(), user);
		assertThrows(AuthenticationFailed.class, host::connect);
		assertInstanceOf(LinkState.Refused.class, host.state());
		assertEquals(List.of(), passwordAttempts());
		user.answering(TestServer.PASSWORD);
		host.connect();
		assertWorks(host);
	}

	@Test
	void severalQuestionsAreAskedAtOnce() throws Exception {
		server.withoutPassword().withKeyboard(new TwoQuestions()).start();
		TestUser user = TestUser.trusting().answering("blue", WRONG).answering("blue", "123456");
		RemoteHost host = host(spec(), user);
		host.connect();
		assertWorks(host);
		assertEquals(2, user.requests().size());
		SecretRequest request = user.requests().getFirst();
		assertEquals(List.of("Favourite colour:", "One-time code:"), request.prompts());
		assertEquals(List.of(true, false), request.echo());
		assertEquals(null, request.id(), "a one-time code is not to be kept");
		assertTrue(user.requests().get(1).refused());
		log.assertNowhere("123456");
	}

	private static final class TwoQuestions implements KeyboardInteractiveAuthenticator {

		@Override
		public InteractiveChallenge generateChallenge(@Nullable ServerSession session, @Nullable String user, @Nullable String language,
				@Nullable String methods) {
			var challenge = new InteractiveChallenge();
			challenge.setInteractionName("Two factors");
			challenge.setInteractionInstruction("");
			challenge.setLanguageTag("");
			challenge.addPrompt("Favourite colour: ", true);
			challenge.addPrompt("One-time code: ", false);
			return challenge;
		}

		@Override
		@NonNullByDefault({})
		public boolean authenticate(ServerSession session, String user, List<String> responses) {
			return List.of("blue", "123456").equals(responses);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ecdsa", "rsa" })
	void aKeyIsUnlockedByItsPassphrase(String type) throws Exception {
		Path key = files().key(type, PASSPHRASE);
		server.withoutPassword().authorize(Path.of(key + ".pub")).start();
		TestUser user = TestUser.trusting().answering(WRONG).answering(PASSPHRASE);
		RemoteHost host = host(spec("IdentityFile " + key), user);
		host.connect();
		assertWorks(host);
		assertEquals(List.of(false, true), user.requests().stream().map(SecretRequest::refused).toList());
		assertTrue(user.requests().getFirst().title().contains(key.toString()));
		assertNoSecretTold();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ecdsa", "rsa" })
	void aKeyWithoutPassphraseAsksNothing(String type) throws Exception {
		Path key = files().key(type, "");
		server.authorize(Path.of(key + ".pub")).start();
		TestUser user = TestUser.trusting();
		RemoteHost host = host(spec("IdentityFile " + key), user);
		host.connect();
		assertWorks(host);
		assertEquals(List.of(), user.requests());
	}

	@Test
	void oldPemKeysAreUnderstood() throws Exception {
		Path key = files().key("rsa", PASSPHRASE, "-m", "PEM");
		server.withoutPassword().authorize(Path.of(key + ".pub")).start();
		RemoteHost host = host(spec("IdentityFile " + key), TestUser.trusting().answering(PASSPHRASE));
		host.connect();
		assertWorks(host);
	}

	@Test
	void aKeyThatTheServerDoesNotTakeIsFollowedByThePassword() throws Exception {
		Path key = files().key("ecdsa", PASSPHRASE);
		server.start();
		TestUser user = userWithPassword();
		RemoteHost host = host(spec("IdentityFile " + key), user);
		host.connect();
		assertWorks(host);
		assertEquals(1, user.requests().size(), "no passphrase for a key that is of no use");
	}

	@Test
	void aKeyFileThatIsNoneIsPassedOver() throws Exception {
		Path key = temp.resolve("broken");
		java.nio.file.Files.writeString(key, "-----BEGIN OPENSSH PRIVATE KEY-----\nnonsense\n");
		server.start();
		RemoteHost host = host(spec("IdentityFile " + key), userWithPassword());
		host.connect();
		assertWorks(host);
	}
}
