// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.io.IOException;

import org.drivebay.internal.remote.jsch.auth.Secrets;
import org.drivebay.internal.remote.jsch.config.ResolvedHost;
import org.drivebay.internal.remote.jsch.hostkeys.HostKeyPolicy;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.AuthenticationFailed;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.RemoteException.NoSession;
import org.drivebay.remote.RemoteException.Unreachable;
import org.eclipse.jdt.annotation.Nullable;

/** Finds out why a login failed: JSch says it in words, and sometimes says "Auth fail" for a link that broke. */
record DialFailure(ResolvedHost host, HostKeyPolicy policy, Secrets secrets, Transport transport, SessionLog log) {

	RemoteException explain(Exception thrown, boolean cancelled) {
		if (cancelled) {
			return new LinkLost(host.hostName() + ": connecting was cancelled", thrown);
		}
		RemoteException refusal = policy.refusal();
		if (refusal != null) {
			return refusal;
		}
		String problem = secrets.problem();
		if (problem != null) {
			return new AuthenticationFailed(problem, thrown);
		}
		RemoteException broken = transportFailure();
		if (broken != null) {
			return broken;
		}
		return explain(thrown, String.valueOf(thrown.getMessage()));
	}

	private @Nullable RemoteException transportFailure() {
		return switch (transport.failure()) {
		case Unreachable unreachable -> unreachable;
		// set by whoever noticed the failed login, and says nothing of its own
		case LinkLost lost when lost.getCause() instanceof IOException -> new Unreachable(host.hostName() + ": " + lost.getMessage(), lost);
		case null, default -> null;
		};
	}

	private RemoteException explain(Exception thrown, String message) {
		String reason = log.serversReason();
		boolean login = message.startsWith("Auth ");
		if (login && (reason != null || !transport.closedByPeer())) {
			String methods = message.contains("'") ? " (it takes " + message.substring(message.indexOf('\'')).replace("'", "") + ")" : "";
			return new AuthenticationFailed(host.destination() + ": the server refused every key and secret" + methods
					+ (reason == null ? "" : "; it says: " + reason), thrown);
		}
		if (transport.closedByPeer() || message.contains("foreign host") || message.contains("End of IO")) {
			return closed(thrown, reason);
		}
		if (message.contains("Algorithm negotiation")) {
			return new Unreachable(host.hostName() + ": no common algorithm with the server: " + message, thrown);
		}
		return new Unreachable(host.hostName() + " port " + host.port() + ": " + message, thrown);
	}

	private RemoteException closed(Exception thrown, @Nullable String reason) {
		String where = host.hostName() + " port " + host.port();
		return reason != null ? new Unreachable(where + ": the server ended the connection: " + reason, thrown)
				: new NoSession(where + ": the server closed the connection before the login; "
						+ (transport.greeting().isEmpty() ? "it may be starting, or have too many logins (MaxStartups)" : "it says: " + transport.greeting()),
						thrown);
	}
}
