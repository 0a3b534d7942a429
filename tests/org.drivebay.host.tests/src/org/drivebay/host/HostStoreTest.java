// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.drivebay.remote.HostSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostStoreTest {

	private static final List<HostDefinition> TWO = List.of(
			new HostDefinition("bench 1", new HostSpec("10.0.0.7", "root", 2222, Path.of("/home/me/.ssh/id"), Path.of("/tmp/config")), Duration.ofMillis(1500), true),
			new HostDefinition("\"ö\"", HostSpec.parse("fe80::1"), Duration.ofSeconds(5), false));

	@TempDir
	Path folder = Path.of("");

	private HostStore store() {
		return new HostStore(folder.resolve("conf/hosts.json"));
	}

	private HostStore holding(String text) throws Exception {
		Files.createDirectories(folder.resolve("conf"));
		Files.writeString(store().file(), text);
		return store();
	}

	@Test
	void withoutAFileThereAreNoHosts() {
		assertEquals(new HostStore.Loaded(List.of(), null), store().load());
	}

	@Test
	void whatWasSavedIsLoaded() throws Exception {
		store().save(List.of());
		store().save(TWO);
		assertEquals(new HostStore.Loaded(TWO, null), store().load());
		assertEquals(1, Files.list(folder.resolve("conf")).count());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{\"version\":1,\"hosts\":[{\"name\":\"a\"}]}|hosts[0].address is missing",
			"{\"version\":1,\"hosts\":[{\"name\":\"a\",\"address\":\"-x\"}]}|hosts[0]: not a host name: -x",
			"{\"version\":1,\"hosts\":[{\"name\":\"a\",\"address\":\"b\",\"port\":99999}]}|hosts[0].port is not between 0 and 65535",
			"{\"version\":1,\"hosts\":[{\"name\":\"a\",\"address\":\"b\",\"intervalMillis\":1}]}|hosts[0].intervalMillis is not between 500 and 3600000",
			"{\"version\":1,\"hosts\":[{\"name\":\"a\",\"address\":\"b\"},{\"name\":\"a\",\"address\":\"c\"}]}|hosts[1]: the name a is there twice",
			"{\"version\":2,\"hosts\":[]}|its version is not 1", "{\"version\":1}|hosts is missing or no list", "[]|the file is no JSON object" })
	void aBrokenFileIsNamedWithThePlaceAndPutAside(String text, String reason) throws Exception {
		HostStore store = holding(text);
		Path aside = store.file().resolveSibling("hosts.json.broken");
		assertEquals(new HostStore.Loaded(List.of(), "The list of hosts in " + store.file() + " is broken: " + reason + ". It was put aside as " + aside + "."),
				store.load());
		assertEquals(text, Files.readString(aside));
		assertFalse(Files.exists(store.file()));
	}

	@Test
	void aSyntaxErrorHasLineAndColumn() throws Exception {
		String problem = holding("{\"version\":1,\n\"hosts\":[{]}").load().problem();
		assertTrue(String.valueOf(problem).contains("line 2 column"), problem);
	}

	@Test
	void aSecondBrokenFileDoesNotReplaceTheFirst() throws Exception {
		holding("first").load();
		holding("second").load();
		assertEquals("first", Files.readString(folder.resolve("conf/hosts.json.broken")));
		assertEquals("second", Files.readString(folder.resolve("conf/hosts.json.broken-2")));
	}

	@Test
	void anyDamageIsAProblemNotAnException() throws Exception {
		store().save(TWO);
		byte[] good = Files.readAllBytes(store().file());
		var random = new Random(11);
		for (int round = 0; round < 1_000; round++) {
			byte[] bytes = good.clone();
			for (int i = random.nextInt(3); i >= 0; i--) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
			}
			Files.write(store().file(), bytes);
			HostStore.Loaded loaded = store().load();
			if (loaded.hosts().isEmpty()) {
				assertNotNull(loaded.problem());
				Files.deleteIfExists(folder.resolve("conf/hosts.json.broken"));
			} else {
				assertNull(loaded.problem());
			}
		}
		String deep = String.valueOf(holding("[".repeat(200_000)).load().problem());
		assertTrue(deep.contains("is broken"), deep);
	}
}
