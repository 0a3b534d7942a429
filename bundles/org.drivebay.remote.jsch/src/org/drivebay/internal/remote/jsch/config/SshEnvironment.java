// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.config;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What OpenSSH takes from the user's surroundings.
 *
 * @param home             where {@code .ssh} is
 * @param user             local login name, the default on hosts
 * @param agentSocket      of the running agent, or null
 * @param systemConfig     read after the user's own
 * @param globalKnownHosts read beside the user's own, never written
 */
public record SshEnvironment(Path home, String user, @Nullable Path agentSocket, Path systemConfig, List<Path> globalKnownHosts) {

	public SshEnvironment {
		globalKnownHosts = List.copyOf(globalKnownHosts);
	}

	public static SshEnvironment ofProcess() {
		String socket = System.getenv("SSH_AUTH_SOCK");
		return new SshEnvironment(Path.of(System.getProperty("user.home", "")), System.getProperty("user.name", "root"),
				socket == null || socket.isEmpty() ? null : Path.of(socket), Path.of("/etc/ssh/ssh_config"),
				List.of(Path.of("/etc/ssh/ssh_known_hosts"), Path.of("/etc/ssh/ssh_known_hosts2")));
	}

	/** OpenSSH's {@code ~/.ssh}. */
	public Path sshFolder() {
		return home.resolve(".ssh");
	}
}
