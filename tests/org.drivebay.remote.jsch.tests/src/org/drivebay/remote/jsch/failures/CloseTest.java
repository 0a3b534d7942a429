// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.drivebay.remote.Command;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.Subscription;
import org.drivebay.remote.testing.BackgroundCall;
import org.drivebay.remote.testing.Rounds;
import org.drivebay.remote.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The end of a connection that the user wants. */
class CloseTest extends ServerFixture {

	private static final Command LONG = Command.of("sleep", "300").withTimeout(Duration.ofMinutes(5));

	private RemoteHost connected() throws Exception {
		server.start();
		RemoteHost host = host(spec(), userWithPassword().answering(TestServer.PASSWORD));
		host.connect();
		return host;
	}

	/** But those of the server, which is in this process too. */
	private static Set<Thread> threads() {
		return Thread.getAllStackTraces().keySet().stream().filter(thread -> !thread.getName().matches("(sshd|test|junit|Process|process).*"))
				.collect(Collectors.toSet());
	}

	@Test
	void closingTwiceDoesNoHarm() throws Exception {
		RemoteHost host = connected();
		host.close();
		host.close();
		host.disconnect();
		assertInstanceOf(LinkState.Disconnected.class, host.state());
		assertThrows(LinkLost.class, () -> host.run(Command.of("true")));
	}

	@Test
	void closingWhatWasNeverConnectedDoesNoHarm() throws Exception {
		server.start();
		RemoteHost host = host(spec(), userWithPassword());
		assertInstanceOf(LinkState.Disconnected.class, host.state());
		assertThrows(LinkLost.class, () -> host.run(Command.of("true")));
		host.close();
	}

	@Test
	void whatRunsIsToldOfTheDisconnect() throws Exception {
		RemoteHost host = connected();
		var rounds = new Rounds();
		try (var run = BackgroundCall.of(() -> host.run(LONG));
				Subscription watch = host.watch(FetchRequest.files(List.of("/proc/uptime")), Duration.ofMillis(100), rounds)) {
			rounds.next(LIMIT);
			assertTimeout(PROMPT, host::disconnect);
			assertInstanceOf(LinkLost.class, run.failure(PROMPT));
			assertInstanceOf(LinkLost.class, rounds.awaitFailure(PROMPT));
		}
		host.connect();
		assertWorks(host);
	}

	@Test
	void noThreadIsLeft() throws Exception {
		Set<Thread> before = threads();
		RemoteHost host = connected();
		var rounds = new Rounds();
		try (Subscription watch = host.watch(FetchRequest.files(List.of("/proc/uptime")), Duration.ofMillis(100), rounds)) {
			rounds.next(LIMIT);
		}
		assertWorks(host);
		host.close();
		var left = new TreeSet<String>();
		long end = System.nanoTime() + LIMIT.toNanos();
		for (Thread thread : threads()) {
			boolean jdks = thread.getName().matches("ForkJoinPool.*|InnocuousThread.*|VirtualThread.*|Common-Cleaner|.*Poller.*|Reference Handler");
			if (!before.contains(thread) && !jdks && !thread.join(Duration.ofNanos(Math.max(TimeUnit.SECONDS.toNanos(1), end - System.nanoTime())))) {
				left.add(thread.getName());
			}
		}
		assertEquals(Set.of(), left);
	}
}
