// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.drivebay.remote.HostSpec;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.Prompter.HostKey;
import org.drivebay.remote.RemoteException.Unreachable;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.testing.Programs;
import org.drivebay.remote.testing.States;
import org.drivebay.remote.testing.TestLink;
import org.drivebay.remote.testing.TestServer;
import org.drivebay.remote.testing.TestUser;
import org.junit.jupiter.api.Test;

/** ProxyJump. */
class JumpTest extends ServerFixture {

	private static TestUser userWithPasswords(int count) {
		TestUser user = TestUser.trusting();
		for (int i = 0; i < count; i++) {
			user.answering(TestServer.PASSWORD);
		}
		return user;
	}

	@Test
	void oneHop() throws Exception {
		server.start();
		TestServer jump = closing(new TestServer()).start();
		files().host("jump", jump.port());
		HostSpec spec = spec("ProxyJump jump");
		TestUser user = userWithPasswords(2);
		RemoteHost host = host(spec, user);
		host.connect();
		assertWorks(host);
		assertEquals(List.of(jump.port(), server.port()), user.keysAsked().stream().map(HostKey::port).toList(), "each key is checked");
		assertEquals(1, jump.connections());
		for (int port : List.of(jump.port(), server.port())) {
			Programs.run("ssh-keygen", "-F", "[127.0.0.1]:" + port, "-f", files().knownHosts().toString());
		}
		host.disconnect();
		host(spec, userWithPasswords(2)).connect();
	}

	@Test
	void twoHops() throws Exception {
		server.start();
		TestServer first = closing(new TestServer()).start();
		TestServer second = closing(new TestServer()).start();
		files().host("first", first.port());
		RemoteHost host = host(spec("ProxyJump first," + TestServer.USER + "@127.0.0.1:" + second.port()), userWithPasswords(3));
		files().host("127.0.0.1", second.port());
		host.connect();
		assertWorks(host);
		assertEquals(List.of(1, 1, 1), List.of(first.connections(), second.connections(), server.connections()));
		assertEquals(1 << 20, host.run(org.drivebay.remote.Command.of("cat").withInput(new byte[1 << 20])).output().length);
	}

	@Test
	void aHopWithAJumpOfItsOwn() throws Exception {
		server.start();
		TestServer first = closing(new TestServer()).start();
		TestServer second = closing(new TestServer()).start();
		files().host("first", first.port());
		files().host("second", second.port(), "ProxyJump first");
		RemoteHost host = host(spec("ProxyJump second"), userWithPasswords(3));
		host.connect();
		assertWorks(host);
		assertEquals(1, first.connections());
	}

	@Test
	void aHostThatTheJumpHostCannotReach() throws Exception {
		server.start();
		TestServer jump = closing(new TestServer()).start();
		files().host("jump", jump.port());
		RemoteHost host = host(spec("ProxyJump jump"), userWithPasswords(2));
		server.stop();
		String message = String.valueOf(assertThrows(Unreachable.class, host::connect).getMessage());
		assertTrue(message.contains("127.0.0.1") && message.contains("" + server.port()), message);
	}

	@Test
	void aCircleOfJumpsIsAnError() throws Exception {
		server.start();
		files().host("jump", server.port(), "ProxyJump server");
		RemoteHost host = host(spec("ProxyJump jump"), userWithPasswords(1));
		assertTrue(String.valueOf(assertThrows(Unreachable.class, host::connect).getMessage()).contains("ProxyJump"));
	}

	@Test
	void aCutBeforeTheJumpHostIsMended() throws Exception {
		server.start();
		TestServer jump = closing(new TestServer()).start();
		TestLink link = closing(new TestLink(jump.port()));
		files().host("jump", link.port());
		RemoteHost host = host(spec("ProxyJump jump"), userWithPasswords(2));
		host.connect();
		try (var states = new States(host)) {
			link.cut();
			states.await(LinkState.Waiting.class, NOTICED);
			states.await(LinkState.Connected.class, LIMIT);
			assertWorks(host);
		}
	}
}
