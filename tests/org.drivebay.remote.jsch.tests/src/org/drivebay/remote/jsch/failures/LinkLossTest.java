// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.RemoteException.HostKeyRefused;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.Subscription;
import org.drivebay.remote.testing.BackgroundCall;
import org.drivebay.remote.testing.Rounds;
import org.drivebay.remote.testing.States;
import org.drivebay.remote.testing.TestLink;
import org.drivebay.remote.testing.TestServer;
import org.drivebay.remote.testing.TestUser;
import org.junit.jupiter.api.Test;

/** Connections that break while they are used: noticed in time, told to each call, mended without the user. */
class LinkLossTest extends ServerFixture {

	private static final Command LONG = Command.script("echo started; exec sleep 300", List.of()).withTimeout(Duration.ofMinutes(5));

	private record Connection(TestLink link, RemoteHost host, States states, TestUser user) {
	}

	private Connection connection() throws Exception {
		server.start();
		TestLink link = closing(new TestLink(server.port()));
		TestUser user = userWithPassword();
		RemoteHost host = host(files().host("linked", link.port()), user);
		States states = closing(new States(host));
		host.connect();
		states.await(LinkState.Connected.class, LIMIT);
		return new Connection(link, host, states, user);
	}

	/** A run, a stream and a watch are under way while the link is broken; each is told, and the link comes back. */
	private void breaksEverything(Runnable breakage, Runnable mending, Connection c) throws Exception {
		var rounds = new Rounds();
		try (var run = BackgroundCall.of(() -> c.host().run(LONG));
				CommandStream stream = c.host().stream(LONG);
				Subscription watch = c.host().watch(FetchRequest.files(List.of("/proc/uptime")), Duration.ofMillis(100), rounds)) {
			rounds.next(LIMIT);
			assertEquals('s', stream.output().read());
			breakage.run();
			assertInstanceOf(LinkLost.class, run.failure(NOTICED));
			assertThrows(LinkLost.class, () -> assertTimeout(PROMPT, stream::waitFor));
			assertThrows(IOException.class, () -> assertTimeout(PROMPT, () -> stream.output().readAllBytes()));
			assertInstanceOf(LinkLost.class, rounds.awaitFailure(PROMPT));
			LinkState.Waiting waiting = c.states().await(LinkState.Waiting.class, PROMPT);
			assertInstanceOf(LinkLost.class, waiting.reason());
			mending.run();
			c.states().await(LinkState.Connected.class, LIMIT);
		}
		assertWorks(c.host());
		assertEquals(1, c.user().requests().size(), "the user is not bothered again");
	}

	@Test
	void aCutIsToldToAllAndMended() throws Exception {
		Connection c = connection();
		breaksEverything(c.link()::cut, () -> {
		}, c);
	}

	@Test
	void aHalfOpenLinkIsNoticedInTimeAndMended() throws Exception {
		Connection c = connection();
		breaksEverything(c.link()::stall, c.link()::resume, c);
	}

	@Test
	void aPauseThatIsShorterThanThePatienceIsNoLoss() throws Exception {
		Connection c = connection();
		try (var run = BackgroundCall.of(() -> c.host().run(Command.script("sleep 1; echo done", List.of())))) {
			c.link().stall();
			// something that takes a while, elsewhere
			try (TestServer other = new TestServer().start()) {
				host(files().host("other", other.port()), userWithPassword()).connect();
			}
			c.link().resume();
			assertEquals("done\n", run.result(LIMIT).outputText());
		}
	}

	@Test
	void callsWithoutALinkFailAtOnce() throws Exception {
		Connection c = connection();
		c.link().retarget(1);
		c.link().cut();
		c.states().await(LinkState.Waiting.class, NOTICED);
		assertThrows(LinkLost.class, () -> assertTimeout(PROMPT, () -> c.host().run(LONG)));
		assertThrows(LinkLost.class, () -> assertTimeout(PROMPT, () -> c.host().fetch(FetchRequest.files(List.of("/proc/uptime")))));
		c.states().await(LinkState.Connecting.class, LIMIT);
		c.states().await(LinkState.Waiting.class, LIMIT);
		c.link().retarget(server.port());
		c.states().await(LinkState.Connected.class, LIMIT);
		assertWorks(c.host());
	}

	@Test
	void aServerThatRestartsIsFoundAgain() throws Exception {
		Connection c = connection();
		server.stop();
		c.states().await(LinkState.Waiting.class, NOTICED);
		server.start();
		c.states().await(LinkState.Connected.class, LIMIT);
		assertWorks(c.host());
	}

	@Test
	void aServerThatReturnsWithAnotherKeyIsRefused() throws Exception {
		Connection c = connection();
		server.stop();
		int attempts = server.attempts().size();
		server.withHostKey(TestServer.newKey()).start();
		LinkState.Refused refused = c.states().await(LinkState.Refused.class, LIMIT);
		assertInstanceOf(HostKeyRefused.class, refused.reason());
		assertEquals(attempts, server.attempts().size());
		assertThrows(HostKeyRefused.class, c.host()::connect);
		assertEquals(1, c.user().changes().size());
	}

	@Test
	void disconnectEndsTheTries() throws Exception {
		Connection c = connection();
		c.link().retarget(1);
		c.link().cut();
		c.states().await(LinkState.Waiting.class, NOTICED);
		c.host().disconnect();
		c.states().await(LinkState.Disconnected.class, PROMPT);
		c.link().retarget(server.port());
		c.user().answering(TestServer.PASSWORD);
		c.host().connect();
		assertWorks(c.host());
	}
}
