// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Everything that is needed to reach one host, after the configuration was applied.
 *
 * @param alias          the host as the user or a ProxyJump named it
 * @param identityFiles  private keys to offer, in order; those that do not exist are passed over
 * @param identitiesOnly whether the agent's other keys are left out
 * @param agentSocket    or null if there is no agent, or {@code IdentityAgent none}
 * @param jumps          hosts to go through, first one first, as written
 * @param aliveInterval  silence after which the server is asked for a sign of life; zero never asks
 * @param aliveCountMax  unanswered questions after which the link counts as lost
 * @param proxyCommand   if set, the host cannot be reached: commands of the configuration are never executed
 */
public record ResolvedHost(String alias, String hostName, int port, String user, List<Path> identityFiles, boolean identitiesOnly,
		@Nullable Path agentSocket, List<String> jumps, Duration connectTimeout, Duration aliveInterval, int aliveCountMax,
		KnownHostsSettings knownHosts, @Nullable String proxyCommand) {

	/**
	 * Where this host's key is looked up.
	 *
	 * @param userFiles   a new key is written to the first
	 * @param globalFiles only read
	 * @param alias       the name that stands there instead of the host's own, or null
	 * @param hash        whether names are written as hashes
	 */
	public record KnownHostsSettings(List<Path> userFiles, List<Path> globalFiles, @Nullable String alias, boolean hash) {

		public KnownHostsSettings {
			userFiles = List.copyOf(userFiles);
			globalFiles = List.copyOf(globalFiles);
		}
	}

	public ResolvedHost {
		identityFiles = List.copyOf(identityFiles);
		jumps = List.copyOf(jumps);
	}

	/** Such as {@code root@10.0.0.7:2222}; port 22 is not said. */
	public String destination() {
		return user + "@" + hostName + (port == 22 ? "" : ":" + port);
	}
}
