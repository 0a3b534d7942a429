// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;

import org.drivebay.remote.LinkState;
import org.drivebay.remote.Prompter.KeyAnswer;
import org.drivebay.remote.RemoteException.AuthenticationFailed;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.testing.States;
import org.drivebay.remote.testing.TestServer;
import org.drivebay.remote.testing.TestUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a link that comes back by itself asks of the user: nothing. */
@Timeout(90)
class ReturnTest extends ServerFixture {

	private void loseAndRegain(RemoteHost host) throws Exception {
		try (var states = new States(host)) {
			server.stop();
			states.await(LinkState.Waiting.class, NOTICED);
			server.start();
			states.await(LinkState.Connected.class, LIMIT);
		}
	}

	@Test
	void answersHoldUntilTheUserDisconnects() throws Exception {
		server.start();
		TestUser user = new TestUser(KeyAnswer.ONCE).answering(TestServer.PASSWORD).answering(TestServer.PASSWORD);
		RemoteHost host = host(spec(), user);
		host.connect();
		loseAndRegain(host);
		loseAndRegain(host);
		assertEquals(1, user.requests().size());
		assertEquals(1, user.keysAsked().size());
		assertFalse(Files.exists(files().knownHosts()));
		host.disconnect();
		host.connect();
		assertEquals(2, user.requests().size());
		assertFalse(user.requests().getLast().refused());
		assertEquals(2, user.keysAsked().size());
	}

	@Test
	void anAnswerThatNoLongerHoldsEndsTheTriesWithoutAQuestion() throws Exception {
		server.start();
		TestUser user = userWithPassword();
		RemoteHost host = host(spec(), user);
		host.connect();
		try (var states = new States(host)) {
			server.stop();
			server.withoutPassword().start();
			assertInstanceOf(AuthenticationFailed.class, states.await(LinkState.Refused.class, LIMIT).reason());
		}
		assertEquals(1, user.requests().size());
	}
}
