// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.auth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;

import org.drivebay.remote.Prompter.KeyAnswer;
import org.drivebay.remote.testing.Programs;
import org.drivebay.remote.testing.SshFiles;
import org.drivebay.remote.testing.TestUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.jcraft.jsch.JSch;

/** Keys in files, and what an agent answers. */
class KeysTest {

	@ParameterizedTest
	@ValueSource(strings = { "ed25519", "ecdsa", "rsa" })
	void aLockedKeySignsOnceItsPassphraseIsRight(String type, @TempDir Path folder) throws Exception {
		assumeTrue(Programs.isInstalled("ssh-keygen"), "ssh-keygen is not installed");
		Path file = new SshFiles(folder).key(type, "open sesame");
		var user = new TestUser(KeyAnswer.REFUSE).answering("wrong").answering("open sesame");
		FileIdentity identity = FileIdentity.load(new JSch(), file, new Secrets(user, new SecretMemory()));
		byte[] publicKey = Base64.getDecoder().decode(Files.readString(Path.of(file + ".pub")).split(" ")[1]);
		assertArrayEquals(publicKey, identity.getPublicKeyBlob());
		assertEquals(0, user.requests().size(), "the public half is readable");
		assertNotNull(identity.getSignature(new byte[100], type.equals("rsa") ? "rsa-sha2-512" : identity.getAlgName()));
		assertEquals(2, user.requests().size());
	}

	@Test
	void aKeyThatStaysLockedSignsNothing(@TempDir Path folder) throws Exception {
		assumeTrue(Programs.isInstalled("ssh-keygen"), "ssh-keygen is not installed");
		Path file = new SshFiles(folder).key("ed25519", "open sesame");
		var user = new TestUser(KeyAnswer.REFUSE).answering("1").answering("2").answering("3").answering("open sesame");
		var secrets = new Secrets(user, new SecretMemory());
		FileIdentity identity = FileIdentity.load(new JSch(), file, secrets);
		assertNull(identity.getSignature(new byte[1], "ssh-ed25519"));
		assertEquals(3, user.requests().size());
		assertNotNull(secrets.problem());
	}

	@Test
	void anAgentsAnswerIsReadWithinItsBounds() throws IOException {
		ByteBuffer answer = ByteBuffer.allocate(64);
		answer.putInt(1).putInt(3).put(new byte[] { 1, 2, 3 }).putInt(2).put("me".getBytes()).flip();
		List<AgentClient.Key> keys = AgentClient.keys(answer);
		assertArrayEquals(new byte[] { 1, 2, 3 }, keys.getFirst().blob());
		assertEquals("me", keys.getFirst().comment());
	}

	@Test
	void randomAnswersAreRefusedOrRead() {
		var random = new Random(3);
		for (int i = 0; i < 50_000; i++) {
			byte[] bytes = new byte[random.nextInt(40)];
			random.nextBytes(bytes);
			for (int j = 0; j < bytes.length; j++) {
				// small numbers, so that some are plausible lengths
				bytes[j] = random.nextInt(4) == 0 ? bytes[j] : (byte) random.nextInt(3);
			}
			try {
				assertNotNull(AgentClient.keys(ByteBuffer.wrap(bytes)));
			} catch (IOException e) {
				assertNotNull(e.getMessage());
			}
		}
		assertThrows(IOException.class, () -> AgentClient.keys(ByteBuffer.wrap(new byte[] { 0x7f, -1, -1, -1 })));
	}
}
