// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import static org.drivebay.remote.jsch.contract.ContractHost.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.HostLogEntry;
import org.drivebay.remote.HostLogEntry.Kind;
import org.drivebay.remote.RemoteException.FileFailed;
import org.drivebay.remote.Subscription;
import org.drivebay.remote.testing.Rounds;
import org.junit.jupiter.api.Test;

/** What the log tells of each call: one entry, and no secret. */
interface LogContract extends ContractHost {

	private HostLogEntry only(Kind kind, String text) {
		List<HostLogEntry> entries = log().about(kind, text);
		assertEquals(1, entries.size(), () -> kind + " " + text + " in " + log().entries());
		HostLogEntry entry = entries.getFirst();
		assertEquals(host().spec().name(), entry.host());
		assertFalse(entry.duration().isNegative());
		return entry;
	}

	@Test
	default void commandsAreLogged() throws Exception {
		log().clear();
		host().run(Command.script("cat; exit 4", List.of("it's one")).withInput(utf8("0123456789")));
		HostLogEntry entry = only(Kind.COMMAND, "it'\\''s one");
		assertEquals(10, entry.sent());
		assertEquals(10, entry.received());
		assertEquals("exit 4", entry.outcome());
		host().run(Command.of("true"));
		assertEquals("exit 0", only(Kind.COMMAND, "true").outcome());
		assertFalse(only(Kind.COMMAND, "true").failed());
	}

	@Test
	default void filesAreLogged() throws Exception {
		String file = folder() + "/file";
		log().clear();
		host().write(file, utf8("12345"));
		host().read(file, 100);
		host().fetch(FetchRequest.files(List.of(file)));
		host().list(folder());
		host().stat(file);
		assertEquals(5, only(Kind.WRITE, file).sent());
		assertEquals(5, only(Kind.READ, file).received());
		assertTrue(only(Kind.FETCH, file).received() > 5);
		assertEquals(2, log().about(Kind.LIST, folder()).size());
		assertFalse(log().entries().stream().anyMatch(HostLogEntry::failed));
		assertEquals(5, log().entries().size(), () -> log().entries().toString());
	}

	@Test
	default void failuresAreLoggedWithTheirReason() throws Exception {
		log().clear();
		String none = folder() + "/none";
		assertThrows(FileFailed.class, () -> host().read(none, 10));
		HostLogEntry entry = only(Kind.READ, none);
		assertTrue(entry.failed());
		assertTrue(entry.outcome().contains("No such file or directory"), entry.outcome());
	}

	@Test
	default void streamsAndWatchesAreLoggedAtTheirEnd() throws Exception {
		log().clear();
		try (CommandStream stream = host().stream(Command.script("cat; exit 0", List.of()))) {
			stream.input().write(utf8("abc"));
			stream.input().close();
			stream.output().readAllBytes();
			stream.waitFor();
		}
		HostLogEntry entry = only(Kind.STREAM, "cat; exit 0");
		assertEquals(3, entry.sent());
		assertEquals(3, entry.received());
		var rounds = new Rounds();
		try (Subscription watch = host().watch(FetchRequest.files(List.of(folder() + "/watched")), WatchContract.INTERVAL, rounds)) {
			rounds.next(LIMIT);
		}
		log().await(Kind.WATCH, folder() + "/watched", LIMIT);
		assertFalse(only(Kind.WATCH, folder() + "/watched").failed());
	}

	@Test
	default void whatIsSentIsNeverLogged() throws Exception {
		log().clear();
		String secret = "s3cr3t-passphrase";
		host().run(Command.of("cat").withInput(utf8(secret)));
		host().write(folder() + "/key", utf8(secret));
		host().read(folder() + "/key", 100);
		host().fetch(FetchRequest.files(List.of(folder() + "/*")));
		try (CommandStream stream = host().stream(Command.of("cat").withInput(utf8(secret)))) {
			stream.output().readNBytes(secret.length());
		}
		assertFalse(log().entries().isEmpty());
		log().assertNowhere(secret);
	}
}
