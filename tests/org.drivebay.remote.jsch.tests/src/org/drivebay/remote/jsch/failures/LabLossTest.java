// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.testing.BackgroundCall;
import org.drivebay.remote.testing.Lab;
import org.drivebay.remote.testing.States;
import org.drivebay.remote.testing.TestLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to real hosts: sshd's session is killed, the machine stands still, it is rebooted. The lab is left as it was. */
class LabLossTest {

	private static final Duration NOTICED = Duration.ofSeconds(15);
	/** What the control script needs to do its deed. */
	private static final Duration CONTROL = Duration.ofSeconds(5);
	/** Of a reboot under emulation. */
	private static final Duration BACK = Duration.ofSeconds(120);

	private final Lab lab = Lab.toBreak();
	private final RemoteHost host = lab.host(new TestLog());
	private final States states = new States(host);

	@BeforeEach
	void connect() throws RemoteException, InterruptedException {
		host.connect();
		states.await(LinkState.Connected.class, NOTICED);
	}

	@AfterEach
	void close() {
		states.close();
		host.close();
	}

	/** Waits until the loss is known, then until the link is back, and uses it. */
	private void assertMended() throws RemoteException, InterruptedException {
		LinkState.Waiting waiting = states.await(LinkState.Waiting.class, NOTICED.plus(CONTROL));
		assertInstanceOf(LinkLost.class, waiting.reason());
		assertBack();
	}

	private void assertBack() throws RemoteException, InterruptedException {
		states.await(LinkState.Connected.class, BACK);
		assertEquals("works\n", host.run(Command.of("echo", "works")).outputText());
	}

	@Test
	void theSessionOfSshdIsKilled() throws Exception {
		assertThrows(LinkLost.class, () -> host.run(Command.script(
				// the sshd above this shell, however many shells are in between
				"p=$$; while [ \"$(cat /proc/$p/comm)\" != sshd ]; do read -r _ _ _ p _ </proc/$p/stat; done; kill -KILL $p; sleep 30", List.of())));
		assertMended();
	}

	@Test
	void theMachineStandsStillFor20Seconds() throws Exception {
		try (CommandStream running = host.stream(Command.script("echo started; exec sleep 300", List.of()))) {
			running.output().read();
			lab.control("freeze");
			try {
				states.await(LinkState.Waiting.class, NOTICED);
				assertThrows(LinkLost.class, running::waitFor);
				// further attempts fail in the meantime; 20 s are over with the second one's connect timeout
				states.await(LinkState.Connecting.class, NOTICED);
				states.await(LinkState.Waiting.class, NOTICED);
			} finally {
				lab.control("thaw");
			}
			assertBack();
		}
	}

	@Test
	void theMachineIsRebooted() throws Exception {
		try (var reboot = BackgroundCall.of(() -> {
			lab.control("reboot");
			return true;
		})) {
			assertMended();
			reboot.result(BACK);
		}
	}
}
