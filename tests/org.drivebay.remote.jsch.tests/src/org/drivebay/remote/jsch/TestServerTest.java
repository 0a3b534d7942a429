// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.drivebay.remote.testing.TestServer;
import org.junit.jupiter.api.Test;

import com.jcraft.jsch.ChannelExec;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;

/** The server of the other tests, seen with the bare library. */
class TestServerTest {

	private static final int LIMIT_MILLIS = 10_000;

	@Test
	void runsCommandsInARealShell() throws IOException, JSchException {
		try (var server = new TestServer().start()) {
			Session session = new JSch().getSession(TestServer.USER, "127.0.0.1", server.port());
			session.setPassword(TestServer.PASSWORD);
			session.setConfig("StrictHostKeyChecking", "no");
			session.connect(LIMIT_MILLIS);
			try {
				var channel = (ChannelExec) session.openChannel("exec");
				channel.setCommand("echo $((6 * 7)); kill -TERM $$");
				var output = channel.getInputStream();
				channel.connect(LIMIT_MILLIS);
				assertEquals("42\n", new String(output.readAllBytes(), StandardCharsets.UTF_8));
			} finally {
				session.disconnect();
			}
			assertEquals(List.of("password ok"), server.attempts().stream().filter(each -> each.startsWith("password")).toList());
		}
	}
}
