// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import static org.drivebay.remote.jsch.contract.ContractHost.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.drivebay.remote.FileEntry;
import org.drivebay.remote.FileEntry.Kind;
import org.drivebay.remote.RemoteException.FileFailed;
import org.drivebay.remote.testing.AtOnce;
import org.junit.jupiter.api.Test;

/** {@link org.drivebay.remote.RemoteHost#list} and {@link org.drivebay.remote.RemoteHost#stat}. */
interface ListContract extends ContractHost {

	@Test
	default void listTellsEachEntry() throws Exception {
		script("cd \"$1\" && printf 12345 >file && chmod 4751 file && touch -d '2020-02-02 02:02:02 UTC' file && mkdir -m 1700 folder"
				+ " && ln -s nowhere link && mkfifo -m 600 fifo && touch .hidden ..two", folder());
		Map<String, FileEntry> entries = host().list(folder()).stream().collect(Collectors.toMap(FileEntry::name, Function.identity()));
		assertEquals(java.util.Set.of("file", "folder", "link", "fifo", ".hidden", "..two"), entries.keySet());
		assertEquals(new FileEntry("file", Kind.FILE, 5, 04751, Instant.parse("2020-02-02T02:02:02Z")), entries.get("file"));
		assertEquals(Map.of("folder", Kind.DIRECTORY, "link", Kind.LINK, "fifo", Kind.OTHER, ".hidden", Kind.FILE, "..two", Kind.FILE, "file", Kind.FILE),
				entries.values().stream().collect(Collectors.toMap(FileEntry::name, FileEntry::kind)));
		FileEntry folder = entries.get("folder");
		assertEquals(01700, folder == null ? -1 : folder.mode());
	}

	@Test
	default void anEmptyFolderHasNoEntries() throws Exception {
		assertEquals(List.of(), host().list(folder()));
	}

	@Test
	default void listTakesNastyNames() throws Exception {
		List<String> names = NastyWords.names();
		script("d=$1; shift; for n; do : >\"$d/$n\"; done", java.util.stream.Stream.concat(java.util.stream.Stream.of(folder()), names.stream())
				.toArray(String[]::new));
		assertEquals(names.stream().sorted().toList(), host().list(folder()).stream().map(FileEntry::name).sorted().toList());
	}

	@Test
	default void listOfANastyFolder() throws Exception {
		AtOnce.each(NastyWords.names(), name -> {
			script("mkdir -- \"$1/$2\" && : >\"$1/$2/in it\"", folder(), name);
			assertEquals(List.of("in it"), host().list(folder() + "/" + name).stream().map(FileEntry::name).toList());
		});
	}

	@Test
	default void statTellsOne() throws Exception {
		String file = folder() + "/it's $(a) file\n";
		host().write(file, utf8("123"));
		script("chmod 600 \"$1\"; touch -d '1999-12-31 23:59:59 UTC' \"$1\"", file);
		assertEquals(new FileEntry("it's $(a) file\n", Kind.FILE, 3, 0600, Instant.parse("1999-12-31T23:59:59Z")), host().stat(file));
		assertEquals(Kind.DIRECTORY, host().stat(folder()).kind());
		assertEquals(Kind.OTHER, host().stat("/dev/null").kind());
		assertEquals("/", host().stat("/").name());
	}

	@Test
	default void errorsAreTheHostsOwnWords() throws Exception {
		host().write(folder() + "/file", utf8("x"));
		for (String path : List.of(folder() + "/none", folder() + "/it's not \"there\"", folder() + "/none/below")) {
			assertEquals("No such file or directory", assertThrows(FileFailed.class, () -> host().list(path)).error());
			assertEquals("No such file or directory", assertThrows(FileFailed.class, () -> host().stat(path)).error());
			assertEquals(path, assertThrows(FileFailed.class, () -> host().stat(path)).path());
		}
		assertEquals("Not a directory", assertThrows(FileFailed.class, () -> host().list(folder() + "/file")).error());
		assertEquals("Not a directory", assertThrows(FileFailed.class, () -> host().stat(folder() + "/file/below")).error());
	}
}
