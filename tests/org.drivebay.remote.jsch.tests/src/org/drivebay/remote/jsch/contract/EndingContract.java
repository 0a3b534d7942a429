// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.drivebay.remote.Command;
import org.drivebay.remote.RemoteException.LimitExceeded;
import org.drivebay.remote.RemoteException.TimedOut;
import org.drivebay.remote.testing.BackgroundCall;
import org.junit.jupiter.api.Test;

/** How {@link org.drivebay.remote.RemoteHost#run} ends what does not end by itself; nothing may be left on the host. */
interface EndingContract extends ContractHost {

	@Test
	default void aCommandThatTakesTooLongIsEnded() throws Exception {
		String file = folder() + "/pid";
		Duration limit = Duration.ofSeconds(2);
		Command command = Command.script(SLEEPER, List.of(file)).withTimeout(limit);
		TimedOut thrown = assertTimeout(limit.plus(PROMPT), () -> assertThrows(TimedOut.class, () -> host().run(command)));
		assertEquals(limit, thrown.limit());
		assertEnds(awaitSleeper(file));
	}

	@Test
	default void whatACommandStartedIsEndedWithIt() throws Exception {
		String file = folder() + "/pid";
		Command command = Command.script("sh -c '" + SLEEPER.replace("'", "'\\''") + "' child \"$1\" & wait", List.of(file));
		assertThrows(TimedOut.class, () -> host().run(command.withTimeout(Duration.ofSeconds(2))));
		assertEnds(awaitSleeper(file));
	}

	@Test
	default void aCommandThatPrintsTooMuchIsEnded() throws Exception {
		String file = folder() + "/pid";
		for (String where : List.of("", ">&2")) {
			Command command = Command.script("echo $$ >\"$1\"; exec yes " + where, List.of(file)).withMaxOutput(100_000);
			LimitExceeded thrown = assertTimeout(PROMPT.multipliedBy(2), () -> assertThrows(LimitExceeded.class, () -> host().run(command)));
			assertTrue(thrown.getMessage().contains("100"), thrown.getMessage());
			assertEnds(awaitSleeper(file));
		}
	}

	@Test
	default void outputOfJustTheLimitIsFine() throws Exception {
		Command command = Command.of("head", "-c", "100000", "/dev/zero");
		assertEquals(100_000, host().run(command.withMaxOutput(100_000)).output().length);
		assertThrows(LimitExceeded.class, () -> host().run(command.withMaxOutput(99_999)));
	}

	@Test
	default void anInterruptEndsACommandAtOnce() throws Exception {
		String file = folder() + "/pid";
		try (var call = BackgroundCall.of(() -> host().run(Command.script(SLEEPER, List.of(file))))) {
			String pid = awaitSleeper(file);
			assertInstanceOf(InterruptedException.class, call.interrupted(PROMPT));
			assertEnds(pid);
		}
		assertEquals("still here\n", script("echo still here"));
	}

	@Test
	default void anInterruptEndsACommandThatPrints() throws Exception {
		String file = folder() + "/pid";
		try (var call = BackgroundCall.of(
				() -> host().run(Command.script("echo $$ >\"$1\"; exec yes", List.of(file)).withMaxOutput(Integer.MAX_VALUE - 8)))) {
			String pid = awaitSleeper(file);
			assertInstanceOf(InterruptedException.class, call.interrupted(PROMPT));
			assertEnds(pid);
		}
	}
}
