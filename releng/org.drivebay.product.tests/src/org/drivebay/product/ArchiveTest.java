// SPDX-License-Identifier: EPL-2.0
package org.drivebay.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unpacked and started as a user does it. */
class ArchiveTest {

	private static final Pattern USABLE = Pattern.compile("drivebay: window usable after (\\d+) ms");
	/** Far above what is wanted (2.5 s): other tests and an emulated host may have the processors. */
	private static final int LIMIT_MILLIS = 30_000;
	/** For a connection, an editor or the command line. */
	private static final List<String> NOT_FOR_THE_FIRST_WINDOW = List.of("com.jcraft.", "com.google.gson.", "org.drivebay.cli.",
			"org.drivebay.internal.cli.", "org.drivebay.internal.inspector.");

	@Test
	void theLinuxArchiveOpensItsWindowTwice(@TempDir Path folder) throws Exception {
		assumeTrue(System.getenv("DISPLAY") != null, "no display");
		Installation installation = Installation.unpack(folder);
		int cold = start(installation);
		int warm = start(installation);
		System.out.println("window usable after " + cold + " ms cold, " + warm + " ms warm");
		assertTrue(warm < LIMIT_MILLIS, "warm start took " + warm + " ms");
		Path log = installation.home().resolve(".drivebay/.metadata/.log");
		String logged = Files.readString(log);
		assertFalse(logged.lines().anyMatch(line -> line.matches("!ENTRY \\S+ 4 .*")), logged);
	}

	/** @return milliseconds from the process's start to a window that takes events */
	private static int start(Installation installation, String... options) throws Exception {
		var arguments = Stream.concat(Stream.of("run", "-Ddrivebay.startup.report=exit", "-Duser.home=" + installation.home()), Stream.of(options));
		var ended = installation.drivebay(arguments.toArray(String[]::new));
		assertEquals(0, ended.status(), ended.errors());
		Matcher matcher = USABLE.matcher(ended.errors());
		assertTrue(matcher.find(), ended.errors());
		assertEquals("", ended.errors().replaceAll(USABLE.pattern() + "\n", ""), "nothing else is said");
		return Integer.parseInt(matcher.group(1));
	}

	@Test
	void whatTheFirstWindowDoesNotNeedIsNotLoaded(@TempDir Path folder) throws Exception {
		assumeTrue(System.getenv("DISPLAY") != null, "no display");
		Path classes = folder.resolve("classes.txt");
		start(Installation.unpack(folder), "-Xlog:class+load:file=" + classes + ":none");
		List<String> loaded = Files.readAllLines(classes);
		assertTrue(loaded.stream().anyMatch(line -> line.startsWith("org.drivebay.internal.explorer.ui.ExplorerView ")), "the window was open");
		assertEquals(List.of(), loaded.stream().filter(line -> NOT_FOR_THE_FIRST_WINDOW.stream().anyMatch(line::startsWith)).toList());
	}

	@Test
	void theCommandLineIsInTheArchiveToo(@TempDir Path folder) throws Exception {
		Installation installation = Installation.unpack(folder);
		var hosts = installation.drivebay("hosts", "--json");
		assertEquals(0, hosts.status(), hosts.errors());
		assertTrue(hosts.output().strip().startsWith("["), hosts.output());
		assertEquals(2, installation.drivebay("no-such-verb").status());
	}

	@Test
	void theOtherArchivesHaveTheirScriptAndTheirWidgets() throws Exception {
		try (var zip = new ZipFile(Installation.archive("win32").toFile())) {
			Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
			assertTrue(names.stream().anyMatch(name -> name.endsWith("drivebay.cmd")), names::toString);
			assertTrue(names.stream().anyMatch(name -> name.contains("org.eclipse.swt.win32.win32.x86_64_")), names::toString);
			assertFalse(names.stream().anyMatch(name -> name.contains("swt.gtk") || name.contains("swt.cocoa")));
		}
		assertTrue(Files.size(Installation.archive("macosx")) > 10_000_000);
	}
}
