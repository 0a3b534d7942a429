// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many channels may be open at once on one link: first come, first served. Learns the server's MaxSessions by its refusals. */
final class SessionSlots {

	/** OpenSSH allows 10; a few are left for the user's own multiplexed sessions. */
	static final int INITIAL = 8;

	private final Semaphore free = new Semaphore(INITIAL, true);
	private int limit = INITIAL;

	boolean acquire(Duration patience) throws InterruptedException {
		return free.tryAcquire(Math.max(0, patience.toNanos()), TimeUnit.NANOSECONDS);
	}

	void release() {
		free.release();
	}

	/**
	 * The server had no session for a slot that was acquired.
	 *
	 * @return true if the slot is given up for good since others are left; false if it is the only one and is still held
	 */
	synchronized boolean refused() {
		if (limit == 1) {
			return false;
		}
		limit--;
		return true;
	}

	/**
	 * Takes a slot that was given up: the server may have refused it only since it was still closing another session.
	 *
	 * @return false if none was given up
	 */
	synchronized boolean regain() {
		if (limit == INITIAL) {
			return false;
		}
		limit++;
		return true;
	}

	synchronized int limit() {
		return limit;
	}
}
