// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.drivebay.remote.Command;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.RemoteException.Unreachable;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.testing.BackgroundCall;
import org.drivebay.remote.testing.States;
import org.drivebay.remote.testing.TestLink;
import org.drivebay.remote.testing.TestUser;
import org.junit.jupiter.api.Test;

/** Connections that do not come about. */
class ConnectTest extends ServerFixture {

	private ServerSocket listener() throws IOException {
		return closing(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
	}

	/** Says this to whoever connects, over and over if so wished. */
	private int speaker(String text, boolean endless) throws IOException {
		ServerSocket listener = listener();
		Thread.ofVirtual().start(() -> {
			while (!listener.isClosed()) {
				try {
					Socket socket = listener.accept();
					Thread.ofVirtual().start(() -> speak(socket, text, endless));
				} catch (IOException e) {
					// closed
				}
			}
		});
		return listener.getLocalPort();
	}

	private static void speak(Socket socket, String text, boolean endless) {
		try (socket) {
			OutputStream out = socket.getOutputStream();
			do {
				out.write(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
			} while (endless);
		} catch (IOException e) {
			// hung up
		}
	}

	private static String unreachable(RemoteHost host) {
		Unreachable thrown = assertThrows(Unreachable.class, () -> assertTimeoutPreemptively(NOTICED, host::connect));
		LinkState.Waiting state = assertInstanceOf(LinkState.Waiting.class, host.state());
		assertInstanceOf(Unreachable.class, state.reason());
		return String.valueOf(thrown.getMessage());
	}

	@Test
	void nothingListens() throws Exception {
		ServerSocket listener = listener();
		HostSpec spec = files().host("nobody", listener.getLocalPort());
		listener.close();
		RemoteHost host = host(spec, userWithPassword());
		String message = unreachable(host);
		assertTrue(message.contains("127.0.0.1") && message.contains("port " + listener.getLocalPort()), message);
		assertThrows(LinkLost.class, () -> host.run(Command.of("true")));
	}

	@Test
	void aNameThatNobodyKnows() throws Exception {
		String message = unreachable(host(files().host("nowhere", 22, "HostName no-such-host.invalid"), userWithPassword()));
		assertTrue(message.contains("no-such-host.invalid"), message);
	}

	@Test
	void aServerThatStaysSilent() throws Exception {
		HostSpec spec = files().host("silent", listener().getLocalPort(), "ConnectTimeout 2");
		String message = unreachable(host(spec, userWithPassword()));
		assertTrue(message.contains("no answer within 2 s"), message);
	}

	@Test
	void aServerOfAnotherKind() throws Exception {
		RemoteHost host = host(files().host("http", speaker("HTTP/1.1 400 Bad Request\r\n\r\n", false), "ConnectTimeout 2"), userWithPassword());
		var thrown = assertThrows(RemoteException.class, () -> assertTimeout(NOTICED, host::connect));
		assertTrue(String.valueOf(thrown.getMessage()).contains("HTTP/1.1 400 Bad Request"), thrown.getMessage());
		assertInstanceOf(LinkState.Waiting.class, host.state());
	}

	@Test
	void aServerThatNeverStopsItsGreeting() throws Exception {
		unreachable(host(files().host("chatter", speaker("welcome\r\n", true), "ConnectTimeout 2"), userWithPassword()));
	}

	@Test
	void aServerWhoseGreetingIsOneEndlessLine() throws Exception {
		unreachable(host(files().host("chatter", speaker("SSH-2.0-xxxxxxxx", true), "ConnectTimeout 2"), userWithPassword()));
	}

	@Test
	void aServerThatHangsUpAtOnce() throws Exception {
		RemoteHost host = host(files().host("full", speaker("", false)), userWithPassword());
		assertThrows(RemoteException.class, () -> assertTimeout(NOTICED, host::connect));
		assertInstanceOf(LinkState.Waiting.class, host.state());
	}

	@Test
	void aServerThatComesUpLaterIsFound() throws Exception {
		server.start();
		HostSpec spec = spec();
		host(spec, userWithPassword()).connect();
		server.stop();
		RemoteHost host = host(spec, userWithPassword());
		unreachable(host);
		server.start();
		host.connect();
		assertWorks(host);
	}

	@Test
	void disconnectEndsAnAttempt() throws Exception {
		RemoteHost host = host(files().host("silent", listener().getLocalPort()), userWithPassword());
		try (var states = new States(host); var call = BackgroundCall.of(() -> {
			host.connect();
			return true;
		})) {
			states.await(LinkState.Connecting.class, LIMIT);
			assertTimeout(PROMPT, host::disconnect);
			assertInstanceOf(RemoteException.class, call.failure(PROMPT));
			assertInstanceOf(LinkState.Disconnected.class, host.state());
		}
	}

	@Test
	void anInterruptEndsAnAttempt() throws Exception {
		RemoteHost host = host(files().host("silent", listener().getLocalPort()), userWithPassword());
		try (var states = new States(host); var call = BackgroundCall.of(() -> {
			host.connect();
			return true;
		})) {
			states.await(LinkState.Connecting.class, LIMIT);
			assertInstanceOf(InterruptedException.class, call.interrupted(PROMPT));
			assertInstanceOf(LinkState.Disconnected.class, host.state());
		}
	}

	@Test
	void aQuestionThatIsNeverAnsweredHoldsUpNobody() throws Exception {
		server.start();
		var asked = new CountDownLatch(1);
		var never = new CountDownLatch(1);
		Prompter absent = new Prompter() {
			@Override
			public KeyAnswer unknownHostKey(HostKey key) throws InterruptedException {
				asked.countDown();
				never.await();
				return KeyAnswer.REFUSE;
			}

			@Override
			public void changedHostKey(HostKey offered, List<HostKey> known) {
				// not here
			}

			@Override
			public Optional<List<String>> secrets(SecretRequest request) {
				return Optional.empty();
			}
		};
		RemoteHost host = host(spec(), absent);
		try (var call = BackgroundCall.of(() -> {
			host.connect();
			return true;
		})) {
			asked.await();
			assertTimeout(PROMPT, host::disconnect);
			assertInstanceOf(LinkState.Disconnected.class, host.state());
			assertTrue(call.interrupted(PROMPT) instanceof Exception);
		}
	}

	@Test
	void manyWhoConnectAtOnceShareOneConnection() throws Exception {
		server.start();
		TestLink link = closing(new TestLink(server.port()));
		TestUser user = userWithPassword();
		RemoteHost host = host(files().host("shared", link.port()), user);
		org.drivebay.remote.testing.AtOnce.each(List.of(1, 2, 3, 4, 5, 6), each -> {
			host.connect();
			assertWorks(host);
		});
		assertEquals(1, link.accepted());
		assertEquals(1, user.requests().size());
	}
}
