// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.drivebay.host.attribute.ValueWriter;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.HostLog;
import org.drivebay.remote.HostLogEntry;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.BadAnswer;
import org.drivebay.remote.RemoteException.FileFailed;
import org.drivebay.remote.RemoteException.LimitExceeded;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.RemoteReader;
import org.drivebay.remote.Subscription;
import org.drivebay.remote.WatchListener;
import org.drivebay.remote.agent.AgentFrame;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads a host, and writes its attributes, with the agent once that is there, and with plain shell before, and where it cannot run or the user does
 * not want it. The host log says which it is, and why. Thread-safe.
 */
public final class AgentReader implements RemoteReader, ValueWriter {

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

	/** Takes the agent away from the host; it is put there again at the next connection if it is still wanted. Blocks. */
	public void remove() throws RemoteException, InterruptedException {
		Instant began = Instant.now();
		synchronized (this) {
			agent = null;
		}
		installation.remove();
		say(began, "agent", "it was removed: plain shell reads this host until the next connection", false);
	}

	@Override
	public FetchResult fetch(FetchRequest request) throws RemoteException, InterruptedException {
		Agent usable = usable(request);
		if (usable != null) {
			try {
				return usable.snapshot(request);
			} catch (BadAnswer | LimitExceeded e) {
				failed(usable, String.valueOf(e.getMessage()));
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
				failed(usable, String.valueOf(e.getMessage()));
			}
		}
		return remote.watch(request, interval, listener);
	}

	@Override
	public @Nullable Fetched write(String path, String value) throws RemoteException, InterruptedException {
		var wanted = new AttributeValue(path, value);
		Agent usable = Agent.covers(wanted) ? usable() : null;
		if (usable != null) {
			try {
				return after(path, usable.write(List.of(wanted)));
			} catch (AgentUnavailable e) {
				failed(usable, String.valueOf(e.getMessage()));
			}
		}
		return ValueWriter.of(remote).write(path, value);
	}

	private static @Nullable Fetched after(String path, List<AgentFrame.Written> answer) throws BadAnswer, FileFailed {
		if (answer.size() != 1) {
			throw new BadAnswer("the agent does not say whether it has written " + path);
		}
		AgentFrame.Written written = answer.getFirst();
		if (!written.ok()) {
			throw new FileFailed(path, written.errno() == 0 ? "only " + written.wrote() + " of " + written.asked() + " bytes were taken"
					: Errno.text(written.errno()));
		}
		return Snapshots.content(written.after());
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

	private @Nullable Agent usable(FetchRequest request) {
		return Agent.covers(request) ? usable() : null;
	}

	private synchronized @Nullable Agent usable() {
		return isWanted() ? agent : null;
	}

	/** It may have been removed from the host meanwhile: then it is put there again at the next {@link #prepare}. */
	private void failed(Agent which, String reason) {
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
		say(Instant.now(), which.program(), "plain shell reads this host" + (again ? " for now: " : ": ") + reason, true);
	}

	private void say(Instant began, String text, String outcome, boolean failed) {
		log.add(new HostLogEntry(began, remote.spec().name(), HostLogEntry.Kind.AGENT, text, Duration.between(began, Instant.now()), 0, 0, outcome,
				failed));
	}
}
