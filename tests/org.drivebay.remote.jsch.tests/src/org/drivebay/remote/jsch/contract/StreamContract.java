// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import static org.drivebay.remote.jsch.contract.ContractHost.utf8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.testing.BackgroundCall;
import org.junit.jupiter.api.Test;

/** {@link org.drivebay.remote.RemoteHost#stream}. */
interface StreamContract extends ContractHost {

	private static BufferedReader lines(java.io.InputStream stream) {
		return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
	}

	private static String line(BufferedReader reader) {
		return assertTimeoutPreemptively(LIMIT, reader::readLine);
	}

	private static void send(CommandStream stream, String text) throws IOException {
		stream.input().write(utf8(text));
		stream.input().flush();
	}

	@Test
	default void aStreamIsADialogue() throws Exception {
		try (CommandStream stream = host().stream(Command.script("while read -r line; do echo \"got $line\"; done; echo end", List.of()))) {
			BufferedReader output = lines(stream.output());
			send(stream, "one\n");
			assertEquals("got one", line(output));
			send(stream, "two\n");
			assertEquals("got two", line(output));
			stream.input().close();
			assertEquals("end", line(output));
			assertEquals(null, line(output));
			assertEquals(0, stream.waitFor());
		}
	}

	@Test
	default void aStreamKeepsOutputAndErrorApartAndTellsTheStatus() throws Exception {
		try (CommandStream stream = host().stream(Command.script("echo out; echo err >&2; exit 7", List.of()))) {
			assertEquals(7, stream.waitFor());
			assertEquals("out\n", ContractHost.text(stream.output().readAllBytes()));
			assertEquals("err\n", ContractHost.text(stream.error().readAllBytes()));
		}
	}

	/** The server closes the channel at the same moment, and a request that comes later would end the link. */
	@Test
	default void aStreamThatIsClosedAsItEndsKeepsTheLink() throws Exception {
		LinkState before = host().state();
		for (int i = 0; i < 12; i++) {
			try (CommandStream stream = host().stream(Command.of("cat"))) {
				stream.input().close();
				assertEquals(0, assertTimeoutPreemptively(LIMIT, () -> stream.output().readAllBytes()).length);
			}
		}
		assertTrue(host().run(Command.of("true")).ok());
		assertEquals(before, host().state());
	}

	@Test
	default void aStreamGetsTheCommandsInput() throws Exception {
		byte[] bytes = new byte[2 << 20];
		new Random(2).nextBytes(bytes);
		try (CommandStream stream = host().stream(Command.of("cat").withInput(bytes))) {
			assertArrayEquals(bytes, assertTimeoutPreemptively(LIMIT, () -> stream.output().readNBytes(bytes.length)));
		}
	}

	@Test
	default void aStreamPassesMuchInBothDirections() throws Exception {
		byte[] bytes = new byte[4 << 20];
		new Random(3).nextBytes(bytes);
		try (CommandStream stream = host().stream(Command.of("cat")); var writer = BackgroundCall.of(() -> {
			try (OutputStream input = stream.input()) {
				input.write(bytes);
			}
			return true;
		})) {
			assertArrayEquals(bytes, assertTimeoutPreemptively(LIMIT, () -> stream.output().readAllBytes()));
			writer.result(LIMIT);
			assertEquals(0, stream.waitFor());
		}
	}

	@Test
	default void closingAStreamEndsTheCommand() throws Exception {
		CommandStream stream = host().stream(Command.script("echo $$; exec sleep 300", List.of()));
		String pid = line(lines(stream.output()));
		stream.close();
		assertEnds(pid);
		stream.close();
	}

	@Test
	default void closingAStreamEndsACommandThatPrintsWithoutEnd() throws Exception {
		CommandStream stream = host().stream(Command.script("echo $$; exec yes", List.of()));
		String pid = line(lines(stream.output()));
		assertTimeoutPreemptively(PROMPT, stream::close);
		assertEnds(pid);
	}

	@Test
	default void closingAStreamWakesItsReader() throws Exception {
		CommandStream stream = host().stream(Command.of("sleep", "300"));
		try (var reader = BackgroundCall.of(() -> {
			try {
				return stream.output().read();
			} catch (IOException e) {
				return -1;
			}
		})) {
			stream.close();
			assertEquals(-1, reader.result(PROMPT));
		}
	}

	@Test
	default void waitingForAStreamCanBeInterrupted() throws Exception {
		try (CommandStream stream = host().stream(Command.script("echo $$; exec sleep 300", List.of()))) {
			String pid = line(lines(stream.output()));
			try (var waiter = BackgroundCall.of(stream::waitFor)) {
				assertInstanceOf(InterruptedException.class, waiter.interrupted(PROMPT));
			}
			stream.close();
			assertEnds(pid);
		}
	}
}
