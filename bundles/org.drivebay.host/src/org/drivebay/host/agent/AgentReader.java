// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import java.time.Duration;
import java.time.Instant;

import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.HostLog;
import org.drivebay.remote.HostLogEntry;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.BadAnswer;
import org.drivebay.remote.RemoteException.LimitExceeded;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.RemoteReader;
import org.drivebay.remote.Subscription;
import org.drivebay.remote.WatchListener;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads a host with the agent once that is there, and with plain shell before, and where it cannot run or the user does not want it. The host log
 * says which it is, and why. Thread-safe.
 */
public final class AgentReader implements RemoteReader {

	/** System property: {@code false} keeps the agent away from hosts. */
	public static final String UPLOAD_PROPERTY = "drivebay.agent.upload";

	/** Then it is left alone until the next connection. */
	private static final int MOST_FAILURES = 3;

	private final RemoteHost remote;
	private final AgentInstallation installation;
	private final HostLog log;
	private @Nullable Agent agent;
	/** The connection on which the agent was last put there, or could not be. */
	private @Nullable Instant tried;
	private int failures;

	public AgentReader(RemoteHost remote, HostLog log) {
		this(remote, new AgentInstallation(remote), log);
	}

	AgentReader(RemoteHost remote, AgentInstallation installation, HostLog log) {
		this.remote = remote;
		this.installation = installation;
		this.log = log;
	}

	/** Puts the agent there, unless that was done on this connection. Blocks. That it cannot run there is no exception. */
	public void prepare() throws RemoteException, InterruptedException {
		if (!isWanted() || !begin()) {
			return;
		}
		Instant began = Instant.now();
		try {
			Agent installed = installation.install();
			synchronized (this) {
				agent = installed;
			}
			say(began, installed.program(), "the agent reads this host from now on", false);
		} catch (AgentUnavailable e) {
			say(began, "agent", "plain shell reads this host: " + e.getMessage(), false);
		}
	}

	/** Takes the agent away from the host; it is put there again at the next connection if it is still wanted. */
	public void remove() throws RemoteException, InterruptedException {
		synchronized (this) {
			agent = null;
		}
		installation.remove();
	}

	@Override
	public FetchResult fetch(FetchRequest request) throws RemoteException, InterruptedException {
		Agent usable = usable(request);
		if (usable != null) {
			try {
				return usable.snapshot(request);
			} catch (BadAnswer | LimitExceeded e) {
				failed(usable, e);
			}
		}
		return remote.fetch(request);
	}

	@Override
	public Subscription watch(FetchRequest request, Duration interval, WatchListener listener) throws RemoteException, InterruptedException {
		Agent usable = request.links().isEmpty() ? usable(request) : null;
		if (usable != null) {
			try {
				return AgentWatch.start(usable, request, interval, listener);
			} catch (BadAnswer | LimitExceeded e) {
				failed(usable, e);
			}
		}
		return remote.watch(request, interval, listener);
	}

	private static boolean isWanted() {
		return Boolean.parseBoolean(System.getProperty(UPLOAD_PROPERTY, "true"));
	}

	/** @return whether this connection has not been tried yet */
	private synchronized boolean begin() {
		if (!(remote.state() instanceof LinkState.Connected connected) || connected.since().equals(tried)) {
			return false;
		}
		tried = connected.since();
		agent = null;
		return true;
	}

	private synchronized @Nullable Agent usable(FetchRequest request) {
		return isWanted() && Agent.covers(request) ? agent : null;
	}

	/** It may have been removed from the host meanwhile: then it is put there again at the next {@link #prepare}. */
	private void failed(Agent which, RemoteException reason) {
		boolean again;
		synchronized (this) {
			if (agent != which) {
				return;
			}
			agent = null;
			failures++;
			again = failures < MOST_FAILURES;
			if (again) {
				tried = null;
			}
		}
		say(Instant.now(), which.program(), "plain shell reads this host" + (again ? " for now: " : ": ") + reason.getMessage(), true);
	}

	private void say(Instant began, String text, String outcome, boolean failed) {
		log.add(new HostLogEntry(began, remote.spec().name(), HostLogEntry.Kind.AGENT, text, Duration.between(began, Instant.now()), 0, 0, outcome,
				failed));
	}
}
