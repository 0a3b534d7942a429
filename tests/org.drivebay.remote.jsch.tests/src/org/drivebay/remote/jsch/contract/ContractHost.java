// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.testing.TestLog;

/** What the parts of the contract need, and what they share. */
interface ContractHost {

	/** Nothing may hang: far more than any of it takes, under emulation too. */
	Duration LIMIT = Duration.ofSeconds(30);
	/** What counts as at once. */
	Duration PROMPT = Duration.ofSeconds(5);

	/** Writes its process id into the file $1, then waits. */
	String SLEEPER = "echo $$ >\"$1\".new; mv \"$1\".new \"$1\"; exec sleep 300";
	String AWAIT_FILE = "n=0; until [ -s \"$1\" ]; do n=$((n+1)); [ $n -lt 300 ] || exit 9; sleep 0.05; done; cat \"$1\"";
	String AWAIT_END = "n=0; while kill -0 \"$1\" 2>/dev/null; do n=$((n+1)); [ $n -lt 200 ] || exit 9; sleep 0.05; done";

	/** Connected. */
	RemoteHost host();

	/** Of {@link #host()}. */
	TestLog log();

	/** A folder on the host for this test alone, empty at its start; absolute, without a trailing slash. */
	String folder();

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static String text(byte[] utf8) {
		return new String(utf8, StandardCharsets.UTF_8);
	}

	/** All byte values, a few times over. */
	static byte[] binary() {
		byte[] bytes = new byte[4 * 256];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) (i * 7);
		}
		return bytes;
	}

	/** Runs a script that must succeed. */
	default String script(String script, String... arguments) throws RemoteException, InterruptedException {
		CommandResult result = host().run(Command.script(script, List.of(arguments)));
		assertEquals("", result.errorText());
		assertEquals(0, result.exitStatus());
		assertNull(result.signal());
		return result.outputText();
	}

	/** The process id that {@link #SLEEPER} wrote, once it has. */
	default String awaitSleeper(String file) throws RemoteException, InterruptedException {
		return script(AWAIT_FILE, file).strip();
	}

	default void assertEnds(String pid) throws RemoteException, InterruptedException {
		CommandResult result = host().run(Command.script(AWAIT_END, List.of(pid)));
		assertTrue(result.ok(), () -> "process " + pid + " is left behind");
	}
}
