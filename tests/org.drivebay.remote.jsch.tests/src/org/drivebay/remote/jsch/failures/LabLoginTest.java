// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.drivebay.remote.Command;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.Prompter.KeyAnswer;
import org.drivebay.remote.Prompter.SecretRequest;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;
import org.drivebay.remote.testing.Lab;
import org.drivebay.remote.testing.Programs;
import org.drivebay.remote.testing.TestLog;
import org.drivebay.remote.testing.TestUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lab's key is an ed25519 one, which the server in this process does not know. */
class LabLoginTest {

	private final Lab lab = Lab.required();

	@Test
	void anEd25519KeyIsUnlockedByItsPassphrase(@TempDir Path temp) throws Exception {
		List<String> lines = Files.readAllLines(lab.config());
		Path original = Path.of(lines.stream().map(String::strip).filter(line -> line.startsWith("IdentityFile ")).findFirst().orElseThrow()
				.substring("IdentityFile ".length()).replace("\"", ""));
		Path key = Files.copy(original, temp.resolve("key"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
		Programs.run("ssh-keygen", "-q", "-p", "-N", "pass phrase", "-f", key.toString());
		assertTrue(Programs.run("ssh-keygen", "-l", "-f", key.toString()).contains("ED25519"));
		Path config = Files.write(temp.resolve("config"),
				lines.stream().map(line -> line.strip().startsWith("IdentityFile ") ? "IdentityFile " + key : line).toList());
		TestUser user = new TestUser(KeyAnswer.REFUSE).answering("wrong").answering("pass phrase");
		try (RemoteHost host = new JschRemoteHosts().host(new HostSpec("lab", null, 0, null, config), user, new TestLog())) {
			host.connect();
			assertEquals("works\n", host.run(Command.of("echo", "works")).outputText());
		}
		assertEquals(List.of(false, true), user.requests().stream().map(SecretRequest::refused).toList());
	}
}
