// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.Prompter.HostKey;
import org.drivebay.remote.Prompter.KeyAnswer;
import org.drivebay.remote.RemoteException.HostKeyRefused;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.testing.Programs;
import org.drivebay.remote.testing.TestServer;
import org.drivebay.remote.testing.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Host keys, known_hosts files, and OpenSSH's own ssh-keygen as the judge of them. */
class HostKeyTest extends ServerFixture {

	private HostSpec spec = HostSpec.parse("none");

	@BeforeEach
	void start() throws IOException {
		server.start();
		spec = spec();
	}

	private String name() {
		return "[127.0.0.1]:" + server.port();
	}

	private String fingerprint() {
		return String.valueOf(KeyUtils.getFingerPrint(server.hostKey().getPublic()));
	}

	private HostKey key() {
		return new HostKey("127.0.0.1", server.port(), "ecdsa-sha2-nistp256", fingerprint());
	}

	private void know(String... lines) throws IOException {
		Files.write(files().knownHosts(), List.of(lines));
	}

	private String serversKey() {
		return PublicKeyEntry.toString(server.hostKey().getPublic());
	}

	private TestUser userWhoRefusesKeys() {
		return new TestUser(KeyAnswer.REFUSE).answering(TestServer.PASSWORD);
	}

	/** ssh-keygen -F finds the server's key in the file. */
	private void assertKnownToOpenSsh() throws IOException, InterruptedException {
		String found = Programs.run("ssh-keygen", "-F", name(), "-f", files().knownHosts().toString());
		assertTrue(found.contains(serversKey()), found);
	}

	private String refusal(TestUser user) {
		RemoteHost host = host(spec, user);
		HostKeyRefused refused = assertThrows(HostKeyRefused.class, host::connect);
		LinkState.Refused state = assertInstanceOf(LinkState.Refused.class, host.state());
		assertInstanceOf(HostKeyRefused.class, state.reason());
		assertEquals(List.of(), server.attempts(), "no login is tried");
		return String.valueOf(refused.getMessage());
	}

	@Test
	void anUnknownKeyIsAskedAboutAndRemembered() throws Exception {
		TestUser user = userWithPassword();
		RemoteHost host = host(spec, user);
		host.connect();
		assertWorks(host);
		assertEquals(List.of(key()), user.keysAsked());
		assertTrue(Programs.run("ssh-keygen", "-l", "-f", files().knownHosts().toString()).contains(fingerprint()));
		assertKnownToOpenSsh();
		RemoteHost again = host(spec, userWhoRefusesKeys());
		again.connect();
		assertWorks(again);
	}

	@Test
	void whatIsInTheFileAlreadyStays() throws Exception {
		Files.writeString(files().knownHosts(), "# mine\nother.example " + PublicKeyEntry.toString(TestServer.newKey().getPublic()));
		String before = Files.readString(files().knownHosts());
		host(spec, userWithPassword()).connect();
		assertTrue(Files.readString(files().knownHosts()).startsWith(before + "\n"), "a line was started anew");
		assertKnownToOpenSsh();
	}

	@Test
	void aKeyTrustedOnceIsNotWritten() throws Exception {
		var user = new TestUser(KeyAnswer.ONCE).answering(TestServer.PASSWORD).answering(TestServer.PASSWORD);
		RemoteHost host = host(spec, user);
		host.connect();
		assertWorks(host);
		assertFalse(Files.exists(files().knownHosts()));
		host.disconnect();
		host.connect();
		assertEquals(List.of(key(), key()), user.keysAsked(), "another connection, another question");
	}

	@Test
	void anUnknownKeyCanBeRefused() {
		TestUser user = userWhoRefusesKeys();
		assertTrue(refusal(user).contains(fingerprint()));
		assertEquals(1, user.keysAsked().size());
		assertFalse(Files.exists(files().knownHosts()));
	}

	@Test
	void aChangedKeyIsRefusedWithBothFingerprints() throws Exception {
		var old = TestServer.newKey().getPublic();
		String line = name() + " " + PublicKeyEntry.toString(old);
		know(line);
		TestUser user = userWithPassword();
		String message = refusal(user);
		String known = String.valueOf(KeyUtils.getFingerPrint(old));
		assertTrue(message.contains(fingerprint()) && message.contains(known), message);
		assertEquals(List.of(), user.keysAsked());
		assertEquals(List.of(new TestUser.Changed(key(), List.of(new HostKey("127.0.0.1", server.port(), "ecdsa-sha2-nistp256", known)))),
				user.changes());
		assertEquals(List.of(line), Files.readAllLines(files().knownHosts()));
	}

	@Test
	void aRevokedKeyIsRefusedThoughItIsKnown() throws Exception {
		know(name() + " " + serversKey(), "@revoked * " + serversKey());
		TestUser user = userWithPassword();
		String message = refusal(user);
		assertTrue(message.contains("revoked") && message.contains(fingerprint()), message);
		assertEquals(List.of(), user.keysAsked());
	}

	@Test
	void anAuthorityAloneIsNoKnownKey() throws Exception {
		know("@cert-authority " + name() + " " + PublicKeyEntry.toString(TestServer.newKey().getPublic()));
		assertTrue(refusal(userWithPassword()).contains("@cert-authority"));
	}

	@Test
	void hashedNamesAreFound() throws Exception {
		know(name() + " " + serversKey());
		Programs.run("ssh-keygen", "-H", "-f", files().knownHosts().toString());
		assertFalse(Files.readString(files().knownHosts()).contains("127.0.0.1"));
		RemoteHost host = host(spec, userWhoRefusesKeys());
		host.connect();
		assertWorks(host);
	}

	@Test
	void aKeyOfAHashedNameThatHasChangedIsRefused() throws Exception {
		know(name() + " " + PublicKeyEntry.toString(TestServer.newKey().getPublic()));
		Programs.run("ssh-keygen", "-H", "-f", files().knownHosts().toString());
		assertTrue(refusal(userWithPassword()).contains("CHANGED"));
	}

	@Test
	void namesAreWrittenHashedIfSoConfigured() throws Exception {
		host(files().host("hashed", server.port(), "HashKnownHosts yes"), userWithPassword()).connect();
		assertTrue(Files.readString(files().knownHosts()).startsWith("|1|"));
		assertKnownToOpenSsh();
	}

	@Test
	void strictCheckingCannotBeTurnedOff() throws Exception {
		spec = files().host("lax", server.port(), "StrictHostKeyChecking no");
		know(name() + " " + PublicKeyEntry.toString(TestServer.newKey().getPublic()));
		assertTrue(refusal(userWithPassword()).contains("CHANGED"));
	}
}
