// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.drivebay.internal.remote.jsch.config.ResolvedHost;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.LinkLost;
import org.eclipse.jdt.annotation.Nullable;

import com.jcraft.jsch.Session;

/** A live connection to a host: its SSH session and those of the jump hosts in front. */
final class Link {

	/** One SSH session of the chain. */
	record Hop(ResolvedHost host, Session session, Transport transport) {

		void cut(RemoteException reason) {
			transport.abort(reason);
			// tells every channel; it may wait for the reader
			Thread.startVirtualThread(session::disconnect);
		}
	}

	private final List<Hop> hops;
	private final Hop last;
	private final SessionSlots slots = new SessionSlots();
	private final Instant since = Instant.now();
	private volatile @Nullable Watchdog watchdog;
	private final CountDownLatch lost = new CountDownLatch(1);
	private volatile @Nullable RemoteException reason;

	/** @param hops at least one; the last is the host itself */
	Link(List<Hop> hops) {
		this.hops = List.copyOf(hops);
		this.last = hops.getLast();
	}

	Session session() {
		return last.session();
	}

	SessionSlots slots() {
		return slots;
	}

	LinkState.Connected state() {
		return new LinkState.Connected(since, String.valueOf(last.session().getServerVersion()));
	}

	/** @param onLost told once, on any thread, when the link ends without {@link #close()} */
	void watch(Timers timers, Consumer<RemoteException> onLost) {
		Duration interval = last.host().aliveInterval();
		if (!interval.isZero()) {
			// half an interval more than the last question's: its answer gets some time too
			Duration limit = interval.multipliedBy(last.host().aliveCountMax()).plus(interval.dividedBy(2));
			var silent = new LinkLost(last.host().hostName() + " has not answered for " + limit.toSeconds() + " s", null);
			watchdog = new Watchdog(timers, last.transport(), interval, limit, silent, last.session()::sendKeepAliveMsg);
		}
		last.transport().onEnd(() -> {
			boolean closed = reason != null;
			RemoteException why = lostReason();
			cut(why);
			if (!closed) {
				onLost.accept(why);
			}
		});
	}

	boolean isLost() {
		return lost.getCount() == 0;
	}

	/** Waits until the link is lost or the time is over. */
	void awaitLost(Duration limit) throws InterruptedException {
		lost.await(limit.toNanos(), TimeUnit.NANOSECONDS);
	}

	/** Why calls on this link fail, once it has ended. */
	LinkLost lostReason() {
		RemoteException known = reason != null ? reason : last.transport().failure();
		String host = last.host().hostName();
		if (known instanceof LinkLost lost) {
			return lost;
		}
		return new LinkLost(known != null ? host + ": " + known.getMessage()
				: last.transport().closedByPeer() ? host + " closed the connection" : "the connection to " + host + " ended", known);
	}

	/** Ends it at once. */
	void close() {
		cut(new LinkLost("disconnected from " + last.host().hostName(), null));
	}

	private void cut(RemoteException why) {
		if (reason == null) {
			reason = why;
		}
		lost.countDown();
		Watchdog dog = watchdog;
		if (dog != null) {
			dog.close();
		}
		hops.reversed().forEach(hop -> hop.cut(why));
	}
}
