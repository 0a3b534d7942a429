// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.time.Instant;

/** What the link to a host is doing. */
public sealed interface LinkState {

	record Disconnected() implements LinkState {
	}

	/** @param step what is being done, for the user: resolving, connecting, authenticating … */
	record Connecting(String step) implements LinkState {
	}

	/** @param server the server's identification string */
	record Connected(Instant since, String server) implements LinkState {
	}

	/** The link was lost, or could not be had; tried again by itself at {@code retryAt}. */
	record Waiting(RemoteException reason, Instant retryAt, int attempt) implements LinkState {
	}

	/** Only the user can mend it: host key or authentication. Not tried again before {@link RemoteHost#connect()}. */
	record Refused(RemoteException reason) implements LinkState {
	}
}
