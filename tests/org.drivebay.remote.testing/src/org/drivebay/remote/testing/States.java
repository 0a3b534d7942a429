// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.drivebay.remote.LinkState;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.Subscription;

/** The states that a host went through, and a way to wait for the next. */
public final class States implements AutoCloseable {

	private final List<LinkState> seen = new ArrayList<>();
	private final Subscription subscription;
	private int awaited;

	public States(RemoteHost host) {
		subscription = host.onState(this::add);
	}

	private synchronized void add(LinkState state) {
		seen.add(state);
		notifyAll();
	}

	public synchronized List<LinkState> seen() {
		return List.copyOf(seen);
	}

	/** The first one of this kind after those that were waited for before. */
	public synchronized <T extends LinkState> T await(Class<T> kind, Duration limit) throws InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		while (true) {
			while (awaited < seen.size()) {
				LinkState next = seen.get(awaited++);
				if (kind.isInstance(next)) {
					return kind.cast(next);
				}
			}
			long left = end - System.nanoTime();
			if (left <= 0) {
				return fail("not " + kind.getSimpleName() + " within " + limit.toSeconds() + " s, but " + seen);
			}
			TimeUnit.NANOSECONDS.timedWait(this, left);
		}
	}

	@Override
	public void close() {
		subscription.close();
	}
}
