// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.RemoteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link org.drivebay.remote.RemoteHost#run}: what goes in, and what comes out. */
interface RunContract extends ContractHost {

	@Test
	default void runKeepsOutputErrorAndStatusApart() throws Exception {
		CommandResult result = host().run(Command.script("echo out; echo err >&2; exit 3", List.of()));
		assertEquals("out\n", result.outputText());
		assertEquals("err\n", result.errorText());
		assertEquals(3, result.exitStatus());
		assertNull(result.signal());
		assertFalse(result.ok());
		assertFalse(result.elapsed().isNegative() || result.elapsed().isZero());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 126, 127, 255 })
	default void runTellsTheExitStatus(int status) throws Exception {
		assertEquals(status, host().run(Command.of("sh", "-c", "exit " + status)).exitStatus());
	}

	@ParameterizedTest
	@ValueSource(strings = { "TERM", "KILL", "HUP" })
	default void runTellsTheSignal(String signal) throws Exception {
		CommandResult result = host().run(Command.script("echo before; kill -s \"$1\" $$", List.of(signal)));
		assertEquals("before\n", result.outputText());
		assertEquals(signal, result.signal());
		assertEquals(-1, result.exitStatus());
		assertFalse(result.ok());
	}

	@Test
	default void runOfWhatIsNotThereIsAResult() throws Exception {
		CommandResult result = host().run(Command.of("/no/such/program", "argument"));
		assertEquals(127, result.exitStatus());
		assertTrue(result.errorText().contains("/no/such/program"), result.errorText());
	}

	@Test
	default void runGivesEachWordAsItIs() throws Exception {
		List<String> words = NastyWords.words();
		String echoed = script("printf '%s\\0' \"$@\"", words.toArray(String[]::new));
		assertEquals(words, Arrays.asList(echoed.substring(0, echoed.length() - 1).split("\0", -1)));
		assertEquals("", script("cd \"$1\" && ls -A; ls -d pwned 2>&1 | grep -v 'No such file' || true", folder()));
	}

	@Test
	default void runTakesNastyProgramNames() throws Exception {
		for (String name : List.of("a b", "$(touch pwned)", "it's", "line\nbreak", "-rf")) {
			String program = folder() + "/" + name;
			script("printf '#!/bin/sh\\necho ran\\n' >\"$1\"; chmod +x \"$1\"", program);
			assertEquals("ran\n", host().run(Command.of(program)).outputText());
		}
	}

	@Test
	default void runTakesAWordOf100KiB() throws Exception {
		String word = "x'".repeat(10 << 10);
		assertEquals(word, host().run(Command.of("printf", "%s", word)).outputText());
	}

	@Test
	default void aWordWithNulIsRefusedHere() {
		assertThrows(IllegalArgumentException.class, () -> host().run(Command.of("echo", "a\0b")));
	}

	@Test
	default void runPassesInputAndOutputUnchanged() throws Exception {
		byte[] input = new byte[1 << 20];
		new Random(1).nextBytes(input);
		CommandResult result = host().run(Command.of("cat").withInput(input));
		assertArrayEquals(input, result.output());
		assertTrue(result.ok());
	}

	@Test
	default void runWithoutInputSeesItsEnd() throws Exception {
		assertEquals("", host().run(Command.of("cat").withTimeout(PROMPT)).outputText());
	}

	@Test
	default void runDoesNotMindInputThatNobodyReads() throws Exception {
		CommandResult result = host().run(Command.script("exec <&-; echo done", List.of()).withInput(new byte[4 << 20]).withTimeout(LIMIT));
		assertEquals("done\n", result.outputText());
		assertEquals(0, result.exitStatus());
	}

	@Test
	default void runBringsMuchErrorOutputToo() throws Exception {
		CommandResult result = host().run(Command.script("head -c 3000000 /dev/zero >&2; head -c 3000000 /dev/zero", List.of()));
		assertEquals(3_000_000, result.error().length);
		assertEquals(3_000_000, result.output().length);
	}

	@Test
	default void aCallOfAnInterruptedThreadDoesNothing() throws RemoteException, InterruptedException {
		String file = folder() + "/ran";
		Thread.currentThread().interrupt();
		assertThrows(InterruptedException.class, () -> host().run(Command.of("touch", file)));
		assertFalse(Thread.interrupted(), "the interrupt was told by the exception");
		assertEquals("", script("ls \"$1\"", folder()));
	}
}
