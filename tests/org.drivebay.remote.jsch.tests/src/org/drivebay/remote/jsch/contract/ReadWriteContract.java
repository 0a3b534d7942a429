// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import static org.drivebay.remote.jsch.contract.ContractHost.binary;
import static org.drivebay.remote.jsch.contract.ContractHost.utf8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.FileEntry;
import org.drivebay.remote.RemoteException.FileFailed;
import org.drivebay.remote.RemoteException.LimitExceeded;
import org.drivebay.remote.testing.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** {@link org.drivebay.remote.RemoteHost#read} and {@link org.drivebay.remote.RemoteHost#write}. */
interface ReadWriteContract extends ContractHost {

	int ENOUGH = 8 << 20;

	private void assertFails(String path, String error, Executable call) {
		FileFailed thrown = assertThrows(FileFailed.class, call);
		assertEquals(path, thrown.path());
		assertEquals(error, thrown.error());
	}

	@Test
	default void whatIsWrittenIsRead() throws Exception {
		byte[] large = new byte[2 << 20];
		new Random(4).nextBytes(large);
		String file = folder() + "/file";
		for (byte[] content : List.of(binary(), new byte[0], large, utf8("\n"), utf8("no newline"))) {
			host().write(file, content);
			assertArrayEquals(content, host().read(file, ENOUGH));
		}
		assertEquals(List.of("file"), host().list(folder()).stream().map(FileEntry::name).toList(), "nothing else is left there");
	}

	@Test
	default void nastyValuesAreWrittenAsTheyAre() throws Exception {
		List<String> words = NastyWords.words();
		AtOnce.each(words, word -> host().write(folder() + "/" + words.indexOf(word), utf8(word)));
		var entries = host().fetch(FetchRequest.files(List.of(folder() + "/*"))).entries();
		assertEquals(words.size(), entries.size());
		for (String word : words) {
			assertEquals(new Fetched.Content(utf8(word)), entries.get(folder() + "/" + words.indexOf(word)), word);
		}
	}

	@Test
	default void nastyNamesAreWrittenAndRead() throws Exception {
		List<String> names = NastyWords.names();
		AtOnce.each(names, name -> {
			host().write(folder() + "/" + name, utf8(name));
			assertEquals(name, ContractHost.text(host().read(folder() + "/" + name, ENOUGH)));
		});
		assertEquals(names.stream().sorted().toList(), host().list(folder()).stream().map(FileEntry::name).sorted().toList());
	}

	@Test
	default void aFileOfTheLimitIsReadALongerOneIsNot() throws Exception {
		String file = folder() + "/file";
		host().write(file, new byte[1000]);
		assertEquals(1000, host().read(file, 1000).length);
		assertThrows(LimitExceeded.class, () -> host().read(file, 999));
		assertThrows(LimitExceeded.class, () -> assertTimeout(PROMPT, () -> host().read("/dev/zero", 1000)));
	}

	@Test
	default void readTellsTheHostsOwnWords() throws Exception {
		String none = folder() + "/none";
		assertFails(none, "No such file or directory", () -> host().read(none, 10));
		assertFails(folder(), "Is a directory", () -> host().read(folder(), 10));
		assertFails("/proc/self/mem", "Input/output error", () -> host().read("/proc/self/mem", 10));
		String below = folder() + "/file/below";
		host().write(folder() + "/file", utf8("x"));
		assertFails(below, "Not a directory", () -> host().read(below, 10));
	}

	@Test
	default void writeTellsTheHostsOwnWords() throws Exception {
		String none = folder() + "/none/file";
		assertFails(none, "No such file or directory", () -> host().write(none, utf8("x")));
		assertFails(folder(), "Is a directory", () -> host().write(folder(), utf8("x")));
		// a process's attribute: it takes numbers from -1000 to 1000
		try (CommandStream process = host().stream(Command.script("echo $$; exec cat", List.of()))) {
			String pid = new BufferedReader(new InputStreamReader(process.output(), StandardCharsets.US_ASCII)).readLine();
			String attribute = "/proc/" + pid + "/oom_score_adj";
			host().write(attribute, utf8("500"));
			assertEquals("500\n", ContractHost.text(host().read(attribute, 100)));
			assertFails(attribute, "Invalid argument", () -> host().write(attribute, utf8("5000")));
			assertFails(attribute, "Invalid argument", () -> host().write(attribute, utf8("it's $(not) a number")));
			assertFails("/proc/" + pid + "/nothing", "No such file or directory", () -> host().write("/proc/" + pid + "/nothing", utf8("1")));
		}
	}

	@Test
	default void aFileIsReplacedAsAWhole() throws Exception {
		String file = folder() + "/file";
		host().write(file, utf8("old"));
		script("chmod 640 \"$1\"; ln \"$1\" \"$1.before\"", file);
		host().write(file, utf8("new"));
		assertEquals("old", ContractHost.text(host().read(file + ".before", ENOUGH)), "the old file was not written into");
		assertEquals(0640, host().stat(file).mode());
	}

	@Test
	default void writeGoesThroughALink() throws Exception {
		script("cd \"$1\" && mkdir d && echo old >d/target && ln -s d/target link", folder());
		host().write(folder() + "/link", utf8("new"));
		assertEquals("new", ContractHost.text(host().read(folder() + "/d/target", ENOUGH)));
		assertTrue(host().list(folder()).stream().anyMatch(entry -> entry.name().equals("link") && entry.kind() == FileEntry.Kind.LINK));
	}
}
