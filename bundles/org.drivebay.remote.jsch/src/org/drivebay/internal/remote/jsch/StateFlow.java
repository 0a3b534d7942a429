// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.drivebay.remote.LinkState;
import org.drivebay.remote.Subscription;
import org.eclipse.jdt.annotation.Nullable;

/** The present state of a link, and its changes to the listeners, in order, outside all locks. Thread-safe. */
final class StateFlow {

	private final List<Consumer<LinkState>> listeners = new CopyOnWriteArrayList<>();
	private final Queue<LinkState> pending = new ArrayDeque<>();
	private LinkState state = new LinkState.Disconnected();
	private boolean telling;

	synchronized LinkState get() {
		return state;
	}

	Subscription listen(Consumer<LinkState> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	synchronized void set(LinkState next) {
		if (next.equals(state)) {
			return;
		}
		state = next;
		pending.add(next);
		if (!telling) {
			telling = true;
			Thread.startVirtualThread(this::tell);
		}
	}

	private void tell() {
		LinkState next;
		while ((next = next()) != null) {
			for (Consumer<LinkState> listener : listeners) {
				try {
					listener.accept(next);
				} catch (RuntimeException e) {
					// one bad listener must not keep the others from the truth
					Thread thread = Thread.currentThread();
					thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
				}
			}
		}
	}

	private synchronized @Nullable LinkState next() {
		LinkState next = pending.poll();
		telling = next != null;
		return next;
	}
}
