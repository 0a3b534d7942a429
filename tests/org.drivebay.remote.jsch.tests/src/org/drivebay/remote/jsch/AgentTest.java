// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.drivebay.internal.remote.jsch.config.SshEnvironment;
import org.drivebay.remote.Command;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.testing.Programs;
import org.drivebay.remote.testing.SshFiles;
import org.drivebay.remote.testing.TestLog;
import org.drivebay.remote.testing.TestServer;
import org.drivebay.remote.testing.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging in with OpenSSH's own agent, found as SSH_AUTH_SOCK says. */
class AgentTest {

	private final TestServer server = new TestServer();
	private final TestUser user = TestUser.trusting();
	@TempDir
	Path temp = Path.of("");
	private long agent;

	private Path socket() {
		return temp.resolve("agent.sock");
	}

	@BeforeEach
	void start() throws Exception {
		assumeTrue(Programs.isInstalled("ssh-agent"), "ssh-agent is not installed");
		String output = Programs.run("ssh-agent", "-s", "-a", socket().toString());
		agent = Long.parseLong(output.replaceFirst("(?s).*SSH_AGENT_PID=(\\d+);.*", "$1"));
	}

	@AfterEach
	void stop() throws Exception {
		server.close();
		ProcessHandle process = ProcessHandle.of(agent).orElse(null);
		if (process != null) {
			process.destroy();
			process.onExit().get(10, TimeUnit.SECONDS);
		}
	}

	private Path add(String type) throws Exception {
		Path key = new SshFiles(temp).key(type, "");
		Programs.Result added = Programs.call(Map.of("SSH_AUTH_SOCK", socket().toString()), "ssh-add", key.toString());
		assertEquals(0, added.status(), added.output());
		java.nio.file.Files.delete(key);
		return Path.of(key + ".pub");
	}

	private void assertConnects(HostSpec spec) throws Exception {
		var environment = new SshEnvironment(temp, "nobody", socket(), temp.resolve("none"), List.of());
		try (RemoteHost host = new JschRemoteHosts(environment).host(spec, user, new TestLog())) {
			host.connect();
			assertEquals("works\n", host.run(Command.of("echo", "works")).outputText());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ecdsa", "rsa" })
	void theAgentsKeyLogsIn(String type) throws Exception {
		server.withoutPassword().authorize(add(type)).start();
		assertConnects(new SshFiles(temp).host("server", server.port(), "IdentityAgent SSH_AUTH_SOCK"));
		assertEquals(List.of(), user.requests());
	}

	@Test
	void ofManyKeysTheConfiguredOneIsOffered() throws Exception {
		Path wanted = add("ecdsa");
		add("rsa");
		server.withoutPassword().authorize(wanted).start();
		assertConnects(new SshFiles(temp).host("server", server.port(), "IdentityAgent " + socket(), "IdentitiesOnly yes", "IdentityFile " + wanted));
		assertTrue(server.attempts().stream().allMatch("publickey ok"::equals), () -> server.attempts().toString());
	}

	@Test
	void anAgentThatIsGoneIsPassedOver() throws Exception {
		server.start();
		user.answering(TestServer.PASSWORD);
		assertConnects(new SshFiles(temp).host("server", server.port(), "IdentityAgent " + temp.resolve("gone.sock")));
	}
}
