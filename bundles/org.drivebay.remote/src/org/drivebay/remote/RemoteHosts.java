// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.util.List;

/** The service that makes hosts reachable. Thread-safe. */
public interface RemoteHosts {

	/**
	 * A handle on one host. Nothing is connected yet.
	 *
	 * @param prompter asked for what only the user knows, never on the UI thread
	 * @param log      told of every command and file access
	 */
	RemoteHost host(HostSpec spec, Prompter prompter, HostLog log);

	/** The host aliases of the user's {@code ~/.ssh/config} without patterns, in file order; empty if there is none or it cannot be read. */
	List<String> configuredAliases();
}
