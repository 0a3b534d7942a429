// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host;

import java.time.Duration;
import java.util.function.Supplier;

import org.drivebay.host.agent.AgentReader;
import org.drivebay.host.facts.HostProbe;
import org.drivebay.host.facts.HostReader;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.Subscription;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps one host connected and read, on a thread of its own: one refresh after the other, never two, and none while the link is down. The link
 * takes itself up again; the loop only waits for it.
 */
final class RefreshLoop implements AutoCloseable {

	private final RemoteHost remote;
	private final AgentReader reader;
	private final Supplier<Duration> interval;
	private final HostPublisher publisher;
	private final Thread thread;
	private final Subscription states;

	private boolean connectWanted = true;
	private boolean connected;
	private boolean closed;
	private long nextRefresh = System.nanoTime();
	/** What was read of this connection with all that does not change. */
	private @Nullable FetchResult whole;

	RefreshLoop(RemoteHost remote, AgentReader reader, Supplier<Duration> interval, HostPublisher publisher) {
		this.remote = remote;
		this.reader = reader;
		this.interval = interval;
		this.publisher = publisher;
		thread = Thread.ofPlatform().daemon().unstarted(this::run);
		states = remote.onState(this::onState);
	}

	void start(String hostName) {
		thread.setName("Refresh " + hostName);
		thread.start();
	}

	/** Tries again after a refusal; does nothing while connected. */
	synchronized void connectAgain() {
		connectWanted = true;
		notifyAll();
	}

	synchronized void refreshSoon() {
		nextRefresh = System.nanoTime();
		notifyAll();
	}

	@Override
	public void close() {
		synchronized (this) {
			closed = true;
			notifyAll();
		}
		thread.interrupt();
		remote.disconnect();
		onLast();
		states.close();
	}

	/** The listener may be gone before the link has said so. */
	private void onLast() {
		publisher.link(new LinkState.Disconnected());
	}

	private void onState(LinkState state) {
		synchronized (this) {
			if (closed) {
				return;
			}
			boolean up = state instanceof LinkState.Connected;
			if (up && !connected) {
				nextRefresh = System.nanoTime();
			}
			connected = up;
			notifyAll();
		}
		publisher.link(state);
	}

	private void run() {
		try {
			while (awaitTurn()) {
				turn();
			}
		} catch (InterruptedException e) {
			// closed
		}
	}

	/** @return false when closed */
	private synchronized boolean awaitTurn() throws InterruptedException {
		while (!closed && !connectWanted) {
			long left = nextRefresh - System.nanoTime();
			if (!connected) {
				wait();
			} else if (left > 0) {
				wait(left / 1_000_000 + 1);
			} else {
				return true;
			}
		}
		return !closed;
	}

	private void turn() throws InterruptedException {
		if (takeConnectWanted()) {
			connect();
		} else {
			refresh();
		}
	}

	private synchronized boolean takeConnectWanted() {
		boolean wanted = connectWanted;
		connectWanted = false;
		return wanted;
	}

	private void connect() throws InterruptedException {
		whole = null;
		try {
			remote.connect();
			onState(remote.state());
		} catch (RemoteException e) {
			// the link's state says it, and whether it tries again by itself
			onState(remote.state());
		}
	}

	private void refresh() throws InterruptedException {
		long began = System.nanoTime();
		try {
			FetchResult result = fetch();
			publisher.facts(HostReader.read(result), Duration.ofNanos(System.nanoTime() - began));
			reader.prepare();
		} catch (RemoteException e) {
			whole = null;
			publisher.failed(e);
		}
		synchronized (this) {
			nextRefresh = began + interval.get().toNanos();
		}
	}

	/** One round trip, but for the rare refresh that finds the devices changed. */
	private FetchResult fetch() throws RemoteException, InterruptedException {
		FetchResult first = whole;
		if (first != null) {
			FetchResult live = reader.fetch(HostProbe.live());
			if (HostProbe.sameDevices(first, live)) {
				return HostProbe.merge(first, live);
			}
		}
		FetchResult fresh = reader.fetch(HostProbe.first());
		whole = fresh;
		return fresh;
	}
}
