// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Random;

import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.RemoteException.BadAnswer;
import org.junit.jupiter.api.Test;

/** What a fetch's program prints, and what is made of it. */
class FetchAnswerTest {

	private static final String P = "/./././/.";
	private static final String GNU = """

			==> P/sys/a <==
			1

			==> P/sys/with\0nul <==
			x
			==> P/fake <==
			y
			==> P/sys/empty <==

			==> P/sys/io <==

			==> P:errors <==
			head: cannot open 'P/sys/denied' for reading: Permission denied
			head: error reading 'P/sys/io': Input/output error
			head: cannot open 'P/sys/none' for reading: No such file or directory
			head: error reading 'P/sys/dir': Is a directory
			head: cannot open "P/sys/it's" for reading: No such device
			sh: something else
			==> P:links <==
			lrwxrwxrwx 1 0 0 0 Nov 21 06:30 P/sys/block/md0 -> ../devices/virtual/block/md0
			lrwxrwxrwx 1 0 0 9 Nov 21 06:30 P/tmp/odd -> two
			lines and -> arrow
			drwxr-xr-x 1 0 0 0 Nov 21 06:30 P/sys/block/dir

			==> P:end <==
			12.34 5.6
			12.59 5.7
			""".replace("P/fake", "/./no/prefix/fake").replace("==> P", "==> " + P).replace(" P/", " " + P + "/").replace("'P/", "'" + P + "/")
			.replace("\"P/", "\"" + P + "/");

	private static FetchResult parse(String text) throws BadAnswer {
		return FetchAnswer.parse(text.getBytes(UTF_8), P);
	}

	private static Fetched content(String text) {
		return new Fetched.Content(text.getBytes(UTF_8));
	}

	@Test
	void aRoundIsTakenApart() throws BadAnswer {
		FetchResult result = parse(GNU);
		assertEquals(Map.of("/sys/a", content("1\n"), "/sys/with\0nul", content("x\n==> /./no/prefix/fake <==\ny"), "/sys/empty", content(""), "/sys/io",
				new Fetched.Failure("Input/output error"), "/sys/denied", new Fetched.Failure("Permission denied"), "/sys/it's",
				new Fetched.Failure("No such device"), "/sys/block/md0", new Fetched.Link("../devices/virtual/block/md0"), "/tmp/odd",
				new Fetched.Link("two\nlines and -> arrow")), result.entries());
		assertEquals(Duration.ofMillis(250), result.hostTime());
	}

	@Test
	void busyboxsErrorsAreUnderstood() throws BadAnswer {
		FetchResult result = parse("\n==> " + P + ":errors <==\nhead: " + P + "/x: Permission denied\nhead: can't open '" + P
				+ "/y': Operation not permitted\n==> " + P + ":links <==\n\n==> " + P + ":end <==\n\n\n");
		assertEquals(Map.of("/x", new Fetched.Failure("Permission denied"), "/y", new Fetched.Failure("Operation not permitted")), result.entries());
		assertEquals(Duration.ZERO, result.hostTime());
	}

	@Test
	void theFirstRoundsTimeCountsFromTheProcessesStart() throws BadAnswer {
		String stat = "77 (sh) (x) S 1 77 77 0 -1 4194560 103 0 0 0 0 0 0 0 20 0 1 0 1234 2543616 133";
		assertEquals(Duration.ofMillis(160), parse("\n==> " + P + ":end <==\n" + stat + "\n12.50 1\n").hostTime());
	}

	@Test
	void whatBreaksOffIsNoAnswer() {
		for (int length : new int[] { 0, 5, 40, GNU.length() / 2, GNU.indexOf(":end") }) {
			assertThrows(BadAnswer.class, () -> parse(GNU.substring(0, length)));
		}
	}

	@Test
	void mutatedAnswersAreReadOrRefused() {
		var random = new Random(4);
		for (int i = 0; i < 20_000; i++) {
			byte[] bytes = GNU.getBytes(ISO_8859_1);
			for (int n = 1 + random.nextInt(8); n > 0; n--) {
				bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
			}
			try {
				assertNotNull(FetchAnswer.parse(java.util.Arrays.copyOf(bytes, bytes.length - (random.nextInt(4) == 0 ? random.nextInt(bytes.length) : 0)), P));
			} catch (BadAnswer e) {
				assertTrue(String.valueOf(e.getMessage()).contains("at byte"));
			}
		}
	}
}
