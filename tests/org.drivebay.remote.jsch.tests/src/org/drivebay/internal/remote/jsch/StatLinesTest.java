// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.drivebay.remote.FileEntry;
import org.drivebay.remote.FileEntry.Kind;
import org.drivebay.remote.RemoteException.BadAnswer;
import org.junit.jupiter.api.Test;

/** stat's lines. */
class StatLinesTest {

	private static final String TEXT = "81a4 5 1700000000 ./plain\n41ed 4096 -1 ./two\nlines\na1ff 7 0 ./ link ./x\n61b0 0 1 ./disk\n";

	@Test
	void namesMayHoldAnything() throws BadAnswer {
		assertEquals(List.of(new FileEntry("plain", Kind.FILE, 5, 0644, Instant.ofEpochSecond(1700000000)),
				new FileEntry("two\nlines", Kind.DIRECTORY, 4096, 0755, Instant.ofEpochSecond(-1)),
				new FileEntry(" link ./x", Kind.LINK, 7, 0777, Instant.EPOCH), new FileEntry("disk", Kind.OTHER, 0, 0660, Instant.ofEpochSecond(1))),
				StatLines.parse(TEXT));
		assertEquals(List.of(), StatLines.parse(""));
	}

	@Test
	void whatIsNoStatLineIsRefused() {
		assertThrows(BadAnswer.class, () -> StatLines.entry("81a4 5", "x"));
		assertThrows(BadAnswer.class, () -> StatLines.entry("81a4 5 999999999999999999", "x"));
	}

	@Test
	void mutatedLinesAreReadOrRefused() {
		var random = new Random(5);
		for (int i = 0; i < 50_000; i++) {
			byte[] bytes = TEXT.getBytes(ISO_8859_1);
			for (int n = 1 + random.nextInt(8); n > 0; n--) {
				bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
			}
			try {
				assertNotNull(StatLines.parse(new String(bytes, ISO_8859_1)));
			} catch (BadAnswer e) {
				assertNotNull(e.getMessage());
			}
		}
	}
}
