// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import static org.drivebay.remote.jsch.contract.ContractHost.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.Subscription;
import org.drivebay.remote.testing.Rounds;
import org.drivebay.remote.testing.Rounds.Round;
import org.junit.jupiter.api.Test;

/** {@link org.drivebay.remote.RemoteHost#watch}. */
interface WatchContract extends ContractHost {

	Duration INTERVAL = Duration.ofMillis(50);

	private Fetched content(String text) {
		return new Fetched.Content(utf8(text));
	}

	private FetchRequest all() {
		return FetchRequest.files(List.of(folder() + "/*")).withLinks(List.of(folder() + "/*"));
	}

	@Test
	default void aWatchTellsAllThenChanges() throws Exception {
		String file = folder() + "/state";
		String other = folder() + "/other";
		String link = folder() + "/link";
		script("echo active >\"$1\"; echo same >\"$2\"; ln -s a \"$3\"", file, other, link);
		var rounds = new Rounds();
		try (Subscription watch = host().watch(all(), INTERVAL, rounds)) {
			assertEquals(new Round(Map.of(file, content("active\n"), other, content("same\n"), link, new Fetched.Link("a")), Set.of()),
					rounds.next(LIMIT));
			host().write(file, utf8("clean\n"));
			assertEquals(content("clean\n"), rounds.until(file, LIMIT));
			script("ln -sfn b \"$1\"", link);
			assertEquals(new Fetched.Link("b"), rounds.until(link, LIMIT));
		}
		assertNull(rounds.failure());
	}

	@Test
	default void aWatchTellsWhatCameAndWhatIsGone() throws Exception {
		String file = folder() + "/state";
		String fresh = folder() + "/fresh";
		script("echo active >\"$1\"", file);
		var rounds = new Rounds();
		try (Subscription watch = host().watch(all(), INTERVAL, rounds)) {
			rounds.next(LIMIT);
			script("rm \"$1\"", file);
			assertEquals(new Round(Map.of(), Set.of(file)), rounds.next(LIMIT));
			script("mkdir \"$1.d\"; echo new >\"$1.d/x\"; mv \"$1.d/x\" \"$1\"", fresh);
			assertEquals(new Round(Map.of(fresh, content("new\n")), Set.of()), rounds.next(LIMIT));
		}
	}

	@Test
	default void aWatchTellsNothingMoreAfterItsClose() throws Exception {
		String file = folder() + "/count";
		var rounds = new Rounds();
		Subscription watch = host().watch(all(), INTERVAL, rounds);
		rounds.next(LIMIT);
		watch.close();
		watch.close();
		rounds.drain();
		script("echo changed >\"$1\"", file);
		// this one's second round is later than any that the closed one could still have told of
		var later = new Rounds();
		try (Subscription second = host().watch(all(), INTERVAL, later)) {
			later.next(LIMIT);
			script("echo again >\"$1\"", file);
			later.next(LIMIT);
		}
		assertEquals(List.of(), rounds.drain());
		assertNull(rounds.failure());
	}

	@Test
	default void aWatchEndsOnTheHostToo() throws Exception {
		String name = "a very own name";
		var rounds = new Rounds();
		try (Subscription watch = host().watch(FetchRequest.files(List.of(folder() + "/" + name)), INTERVAL, rounds)) {
			rounds.next(LIMIT);
		}
		// no process but the watch's has the name in one piece
		String find = "printf 'a%s' \"$1\" | grep -lF -f - /proc/[0-9]*/cmdline 2>/dev/null";
		assertEquals("", script("n=0; while [ -n \"$(" + find + ")\" ] && [ $n -lt 200 ]; do n=$((n+1)); sleep 0.05; done; " + find + " || true",
				name.substring(1)));
	}
}
