// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class AgentStreamTest {

	private static void assertRefused(StreamBuilder builder, String words) {
		InputStream in = builder.stream();
		AgentProtocolException refused = assertThrows(AgentProtocolException.class, () -> {
			AgentStream stream = new AgentStream(in);
			while (stream.next().isPresent()) {
				// to the bad frame
			}
		});
		assertTrue(String.valueOf(refused.getMessage()).contains(words), refused.getMessage());
	}

	@Test
	void helloIsReadWithTheHostsClock() throws IOException {
		AgentFrame.Hello hello = new AgentStream(StreamBuilder.started().stream()).hello();
		assertEquals("2017-07-14T02:40:00.123456789Z", hello.realTime().toString());
		assertEquals(42, hello.hostNanos());
		assertEquals(ByteOrder.LITTLE_ENDIAN, hello.order());
		assertEquals("trace 0.1.0", hello.text());
	}

	@Test
	void whatALoginShellPrintsIsSkipped() throws IOException {
		var stream = new AgentStream(new StreamBuilder().raw("Welcome \u0089DBA\r\nto lab\n\u0089").magic().hello(1).end().stream());
		assertInstanceOf(AgentFrame.End.class, stream.next().orElseThrow());
		assertEquals(Optional.empty(), stream.next());
		assertEquals(Optional.empty(), stream.next());
	}

	@Test
	void aStreamOfAnotherProgramIsRefused() {
		assertRefused(new StreamBuilder().raw("sh: drivebay-agent: not found\n"), "ends after 30 bytes");
		assertRefused(new StreamBuilder().raw("x".repeat(100_000)), "no agent answers");
	}

	@Test
	void anotherVersionIsRefused() {
		assertRefused(new StreamBuilder().magic().hello(2), "version 2");
	}

	@Test
	void theHelloComesFirstAndOnce() {
		assertRefused(new StreamBuilder().magic().frame(2, StreamBuilder.body(0)), "hello is missing");
		assertRefused(StreamBuilder.started().hello(1), "second hello");
	}

	@Test
	void aCutStreamIsNoEnd() {
		assertRefused(StreamBuilder.started(), "ends within a header: 0 of 16 bytes");
		assertRefused(StreamBuilder.started().header(5, 2).raw("abc"), "ends within a body: 3 of 5 bytes");
	}

	@Test
	void lengthsAreBounded() {
		assertRefused(StreamBuilder.started().header(-1, 2), "a body of 4294967295 bytes");
		assertRefused(StreamBuilder.started().header((2 << 20) + 1, 2), "a body of 2097153 bytes");
		ByteBuffer entry = StreamBuilder.body(16).put((byte) 'f').put((byte) 0).putShort((short) 0).putInt(0).putInt(0);
		assertRefused(StreamBuilder.started().frame(16, entry.duplicate().order(ByteOrder.LITTLE_ENDIAN).putInt(1)), "a field of 1 bytes");
		assertRefused(StreamBuilder.started().frame(16, entry.putInt(-1)), "the content's length is 4294967295");
	}

	@Test
	void unknownNumbersAreRefused() {
		assertRefused(StreamBuilder.started().frame(99, StreamBuilder.body(0)), "unknown type 99");
		assertRefused(StreamBuilder.started().frame(16, StreamBuilder.body(16).put((byte) 'x').put(new byte[15])), "unknown kind");
		assertRefused(StreamBuilder.started().frame(17, StreamBuilder.body(24).putInt(0).put((byte) 6).put(new byte[19])), "unknown reason");
		assertRefused(StreamBuilder.started().frame(35, StreamBuilder.body(9).putLong(1).put((byte) 0)), "1 bytes too many");
	}

	@Test
	void countsOfTheEndMustAgree() {
		ByteBuffer end = StreamBuilder.body(24).putInt(0).putInt(0).putLong(2).putLong(77);
		assertRefused(StreamBuilder.started().frame(255, end), "has sent 2 frames");
	}

	@Test
	void theFailureNamesItsPlace() {
		var builder = StreamBuilder.started().frame(2, StreamBuilder.body(3)).frame(99, StreamBuilder.body(0));
		var refused = assertThrows(AgentProtocolException.class, () -> {
			AgentStream stream = new AgentStream(builder.stream());
			stream.next();
			stream.next();
		});
		assertEquals(2, refused.frame());
		assertEquals(16 + 24 + 11 + 16, refused.offset());
	}

	@Test
	void aLostLinkIsNoProtocolError() {
		InputStream lost = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("connection reset");
			}
		};
		IOException failure = assertThrows(IOException.class, () -> new AgentStream(lost));
		assertFalse(failure instanceof AgentProtocolException);
	}

	@Test
	void payloadsCompareByContent() {
		assertEquals(new Payload(new byte[] { 1 }), new Payload(new byte[] { 1 }));
		assertEquals("value", new Payload("value\n".getBytes()).text());
		assertThrows(AgentProtocolException.class, () -> new AgentStream(new ByteArrayInputStream(new byte[0])));
	}
}
