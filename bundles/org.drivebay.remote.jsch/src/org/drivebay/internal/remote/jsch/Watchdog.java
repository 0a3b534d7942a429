// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.drivebay.remote.RemoteException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Notices that a peer has gone silent, and cuts the connection. JSch's own keepalive runs on its reader thread, which a
 * full send buffer can hold up; this one does not depend on it.
 */
final class Watchdog implements AutoCloseable {

	private static final int TICKS_PER_INTERVAL = 4;

	/** Something that the peer must answer. */
	interface Ping {
		void send() throws Exception;
	}

	private final Transport transport;
	private final Duration interval;
	private final Duration limit;
	private final RemoteException reason;
	private final @Nullable Ping ping;
	private final AtomicBoolean sending = new AtomicBoolean();
	private final Future<?> timer;
	private int pings;

	/**
	 * @param interval silence after which, and after each multiple of which, the peer is asked for a sign of life
	 * @param limit    silence after which the connection is cut
	 * @param ping     or null if the peer is expected to speak by itself
	 */
	Watchdog(Timers timers, Transport transport, Duration interval, Duration limit, RemoteException reason, @Nullable Ping ping) {
		this.transport = transport;
		this.interval = interval;
		this.limit = limit;
		this.reason = reason;
		this.ping = ping;
		timer = timers.every(interval.dividedBy(TICKS_PER_INTERVAL), this::tick);
	}

	private void tick() {
		long silence = transport.silence();
		if (silence >= limit.toNanos()) {
			close();
			transport.abort(reason);
			return;
		}
		long due = silence / interval.toNanos();
		Ping question = ping;
		if (due > pings && question != null && !sending.getAndSet(true)) {
			Thread.startVirtualThread(() -> send(question));
		}
		pings = (int) due;
	}

	private void send(Ping question) {
		try {
			question.send();
		} catch (Exception e) {
			// the reader sees the end of the connection, or the limit is reached
		} finally {
			sending.set(false);
		}
	}

	@Override
	public void close() {
		timer.cancel(false);
	}
}
