// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import static org.drivebay.remote.jsch.contract.ContractHost.binary;
import static org.drivebay.remote.jsch.contract.ContractHost.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.RemoteException;
import org.junit.jupiter.api.Test;

/** {@link org.drivebay.remote.RemoteHost#fetch}. */
interface FetchContract extends ContractHost {

	/** Of the patterns below {@link #folder()}, by their paths there. */
	private Map<String, Fetched> fetch(String... patterns) throws RemoteException, InterruptedException {
		return below(host().fetch(FetchRequest.files(List.of(patterns).stream().map(pattern -> folder() + "/" + pattern).toList())));
	}

	private Map<String, Fetched> below(FetchResult result) {
		var map = new TreeMap<String, Fetched>();
		result.entries().forEach((path, value) -> {
			assertTrue(path.startsWith(folder() + "/"), path);
			map.put(path.substring(folder().length() + 1), value);
		});
		return map;
	}

	private void make(String script) throws RemoteException, InterruptedException {
		script("cd \"$1\" && { " + script + "\n}", folder());
	}

	private static Fetched content(String text) {
		return new Fetched.Content(utf8(text));
	}

	@Test
	default void fetchExpandsPatterns() throws Exception {
		make("mkdir md0 md1 md0/sub; for f in md0/level md1/level md1/layout md0/.hidden other a1 a2 b1; do echo $f >$f; done");
		assertEquals(Map.of("md0/level", content("md0/level\n"), "md1/level", content("md1/level\n")), fetch("md*/level"));
		assertEquals(Set.of("a1", "b1", "a2"), fetch("[ab][0-9]").keySet());
		assertEquals(Set.of("a1", "b1"), fetch("?1").keySet());
		assertEquals(Set.of("a1", "a2", "other"), fetch("a*", "a1", "other", "nothing*", "none").keySet());
		assertEquals(Set.of("md0/level"), fetch("md0/*").keySet(), "no folders, no hidden ones");
		assertEquals(Set.of("a1"), fetch("[!bo]1").keySet());
	}

	@Test
	default void fetchOfNothingIsEmpty() throws Exception {
		assertEquals(Map.of(), fetch());
		assertEquals(Map.of(), fetch("none", "none*", "no/such/folder/*"));
		assertEquals(Map.of(), host().fetch(FetchRequest.files(List.of())).entries());
	}

	@Test
	default void fetchBringsContentAsItIs() throws Exception {
		var expected = new TreeMap<String, Fetched>();
		expected.put("binary", new Fetched.Content(binary()));
		expected.put("empty", content(""));
		expected.put("newline", content("\n"));
		expected.put("newlines", content("\n\n\n"));
		expected.put("no newline", content("text"));
		expected.put("page", content("x".repeat(4095) + "\n"));
		expected.put("long", content("0123456789abcdef".repeat(4096)));
		expected.put("looks like a header", content("\n==> /etc/passwd <==\nroot\n==> //././etc <==\n"));
		expected.put("words", content(String.join("\n", NastyWords.words())));
		for (var entry : expected.entrySet()) {
			host().write(folder() + "/" + entry.getKey(), ((Fetched.Content) entry.getValue()).bytes());
		}
		assertEquals(expected, fetch("*"));
		assertEquals("text", ((Fetched.Content) fetch("no newline").get("no newline")).text());
		assertEquals("\n\n", ((Fetched.Content) fetch("newlines").get("newlines")).text());
	}

	@Test
	default void fetchCutsOffWhatIsTooLong() throws Exception {
		make("printf 0123456789 >ten; printf 0123456789a >eleven");
		FetchResult result = host().fetch(new FetchRequest(List.of(folder() + "/*"), List.of(), 10));
		assertEquals(Map.of("ten", content("0123456789"), "eleven", content("0123456789")), below(result));
	}

	@Test
	default void fetchTakesNastyNames() throws Exception {
		var expected = new TreeMap<String, Fetched>();
		NastyWords.names().forEach(name -> expected.put(name, content("is " + name)));
		script("d=$1; shift; for n; do printf 'is %s' \"$n\" >\"$d/$n\"; done",
				Stream.concat(Stream.of(folder()), NastyWords.names().stream()).toArray(String[]::new));
		assertEquals(expected, fetch("*", "#*", "~*"));
		List<String> literal = NastyWords.names().stream().filter(name -> name.chars().noneMatch(c -> "*?[\\".indexOf(c) >= 0)).toList();
		assertEquals(new TreeSet<>(literal), fetch(literal.toArray(String[]::new)).keySet());
		assertFalse(fetch("$(touch ran)*", "`touch ran`", "a;touch ran").containsKey("ran"));
		assertFalse(fetch("*").containsKey("ran"));
	}

	@Test
	default void fetchTakesLongPaths() throws Exception {
		String deep = ("d".repeat(200) + "/").repeat(15) + "file";
		make("f=" + deep + "; mkdir -p \"${f%/*}\"; echo deep >\"$f\"");
		assertEquals(Map.of(deep, content("deep\n")), fetch(deep));
	}

	@Test
	default void fetchReadsLinksAndTheirTargets() throws Exception {
		make("echo x >file; ln -s file plain; ln -s /no/such dangling; ln -s . folder; ln -s 'a -> b' arrow; "
				+ "ln -s 'line\nbreak' newline; ln -s 'it'\"'\"'s \"q\" $(x)' 'n a m e'; ln -s loop loop");
		FetchResult result = host().fetch(FetchRequest.files(List.of()).withLinks(List.of(folder() + "/*")));
		assertEquals(Map.of("plain", new Fetched.Link("file"), "dangling", new Fetched.Link("/no/such"), "folder", new Fetched.Link("."), "arrow",
				new Fetched.Link("a -> b"), "newline", new Fetched.Link("line\nbreak"), "n a m e", new Fetched.Link("it's \"q\" $(x)"), "loop",
				new Fetched.Link("loop")), below(result));
		assertEquals(Map.of("plain", content("x\n")), fetch("plain", "dangling", "folder"), "as files, links are followed");
	}

	@Test
	default void fetchTellsWhatCannotBeRead() throws Exception {
		// reading the beginning of one's own memory is an input/output error, for root too
		FetchResult result = host().fetch(FetchRequest.files(List.of("/proc/self/mem", "/proc/version", "/proc/self/nothing")));
		assertEquals(Set.of("/proc/self/mem", "/proc/version"), result.entries().keySet());
		assertEquals(new Fetched.Failure("Input/output error"), result.entries().get("/proc/self/mem"));
		assertTrue(result.entries().get("/proc/version") instanceof Fetched.Content content && content.text().startsWith("Linux version"));
	}

	@Test
	default void fetchPassesOverFilesThatVanish() throws Exception {
		for (int i = 0; i < 5; i++) {
			FetchResult result = host().fetch(FetchRequest.files(List.of("/proc/[0-9]*/comm", "/proc/[0-9]*/stat")));
			assertFalse(result.entries().isEmpty());
		}
	}

	@Test
	default void fetchDoesNotHangOnWhatIsNoRegularFile() throws Exception {
		make("mkfifo fifo; mkdir folder; echo x >file");
		assertEquals(Set.of("file"), fetch("*", "fifo", "folder").keySet());
	}

	@Test
	default void fetchOfManyIsOneRoundTrip() throws Exception {
		make("i=0; while [ $i -lt 700 ]; do echo $i >file$i; i=$((i+1)); done");
		log().clear();
		FetchResult result = host().fetch(FetchRequest.files(List.of(folder() + "/file*")));
		assertEquals(700, result.entries().size());
		assertEquals(content("699\n"), result.entries().get(folder() + "/file699"));
		assertEquals(1, log().entries().size(), () -> log().entries().toString());
		assertTrue(result.hostTime().compareTo(Duration.ZERO) >= 0 && result.hostTime().compareTo(LIMIT) < 0, () -> "" + result.hostTime());
	}

	@Test
	default void fetchWantsAbsolutePatterns() {
		assertThrows(IllegalArgumentException.class, () -> host().fetch(FetchRequest.files(List.of("etc/*"))));
	}
}
