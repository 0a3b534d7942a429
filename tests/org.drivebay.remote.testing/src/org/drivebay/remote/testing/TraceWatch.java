// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.RemoteHost;

/**
 * Follows, on the host and by its clock, how long its traces outlive the SSH session that they were begun in: neither a slow login nor a slow way to
 * the host counts.
 */
public final class TraceWatch implements AutoCloseable {

	/** What a user is promised. */
	private static final Duration CLEAN = Duration.ofSeconds(2);

	/**
	 * Prints the process of the session; once it has ended and nothing traces any more, how many hundredths of a second lay between. Starts no process
	 * within that time but sleep: on an emulated machine they take long.
	 */
	private static final String WATCH = """
			PATH=/usr/sbin:/usr/bin:/sbin:/bin
			now() { IFS=' .' read -r s h _ </proc/uptime; now=$s$h; }
			traced() { set -- /sys/kernel/debug/block/*/trace0; [ -e "$1" ]; }
			runs() { for t in $tracers; do [ ! -d "/proc/$t" ] || return 0; done; return 1; }
			tracers=$(pidof drivebay-agent blktrace | tr ' ' '\\n' | sort -n)
			for p in $tracers; do break; done
			while [ "$(cat "/proc/$p/comm")" != sshd ]; do read -r _ _ _ p _ <"/proc/$p/stat"; done
			echo "$p"
			while [ -d "/proc/$p" ]; do sleep 0.01; done
			now; began=$now
			while traced || runs; do
				now; [ $((now - began)) -lt 3000 ] || exit 1
				sleep 0.01
			done
			now; echo $((now - began))
			""";

	private final CommandStream command;
	private final BufferedReader lines;
	private final String session;

	/** @param host connected over another session than the one that traces */
	public TraceWatch(RemoteHost host) throws Exception {
		command = host.stream(Command.script(WATCH, List.of()));
		lines = new BufferedReader(new InputStreamReader(command.output(), StandardCharsets.US_ASCII));
		session = String.valueOf(lines.readLine());
		assertTrue(session.matches("\\d+"), "nothing traces");
	}

	/** The process of sshd that ends when the link of whoever traces does. */
	public String session() {
		return session;
	}

	/** Once the link is lost. */
	public void assertSoonClean() throws Exception {
		String hundredths = lines.readLine();
		assertEquals(0, command.waitFor(), "the host traces on");
		Duration took = Duration.ofMillis(10 * Long.parseLong(String.valueOf(hundredths)));
		System.getLogger("trace").log(System.Logger.Level.INFO, () -> "the host was clean " + took.toMillis() + " ms after the link was lost");
		assertTrue(took.compareTo(CLEAN) < 0, () -> "the host traced " + took.toMillis() + " ms on");
	}

	@Override
	public void close() {
		command.close();
	}
}
