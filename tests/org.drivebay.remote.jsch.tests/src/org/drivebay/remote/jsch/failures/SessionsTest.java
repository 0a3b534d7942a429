// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.RemoteException.NoSession;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.testing.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that allow few sessions on a connection. */
class SessionsTest extends ServerFixture {

	private static final Command ENDLESS = Command.script("echo $$; exec sleep 300", List.of());

	private RemoteHost connected(int maxSessions) throws Exception {
		server.withMaxSessions(maxSessions).start();
		RemoteHost host = host(spec(), userWithPassword());
		host.connect();
		return host;
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void callsWaitForEachOther(int maxSessions) throws Exception {
		RemoteHost host = connected(maxSessions);
		AtOnce.each(IntStream.range(0, 12).boxed().toList(), i -> assertEquals(i + "\n", host.run(Command.of("echo", "" + i)).outputText()));
	}

	@Test
	void whenAllAreTakenACallFailsInTime() throws Exception {
		RemoteHost host = connected(2);
		try (CommandStream one = host.stream(ENDLESS); CommandStream two = host.stream(ENDLESS)) {
			assertThrows(NoSession.class, () -> assertTimeout(NOTICED, () -> host.run(Command.of("true").withTimeout(Duration.ofSeconds(2)))));
			one.close();
			assertWorks(host);
		}
	}

	/** Its refusals are no reason to do without the only session that is left. */
	@Test
	void aServerThatIsSlowToEndSessionsIsAskedAgain() throws Exception {
		server.withSlowEnds(Duration.ofMillis(400));
		RemoteHost host = connected(2);
		try (CommandStream one = host.stream(ENDLESS)) {
			one.output().read();
			for (int i = 0; i < 5; i++) {
				assertWorks(host);
			}
		}
	}

	@Test
	void aSessionThatIsGivenBackIsUsedAgain() throws Exception {
		RemoteHost host = connected(1);
		for (int i = 0; i < 3; i++) {
			try (CommandStream stream = host.stream(ENDLESS)) {
				stream.output().read();
			}
			assertWorks(host);
		}
	}

	@Test
	void withoutSignalsACommandIsEndedAsSoonAsThereIsASession() throws Exception {
		server.withoutSignals();
		RemoteHost host = connected(3);
		try (CommandStream one = host.stream(ENDLESS); CommandStream two = host.stream(ENDLESS)) {
			one.output().read();
		}
		assertWorks(host);
	}

	@Test
	void aServerWithoutAnySessionIsAnError() throws Exception {
		RemoteHost host = connected(0);
		assertThrows(NoSession.class, () -> assertTimeout(NOTICED, () -> host.run(Command.of("true").withTimeout(Duration.ofSeconds(2)))));
	}
}
