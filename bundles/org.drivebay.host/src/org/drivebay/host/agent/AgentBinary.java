// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.drivebay.remote.agent.AgentStream;

/**
 * The agent's program for one kind of machine.
 *
 * @param bytes  not to be changed
 * @param sha256 of them, in small hexadecimal digits
 */
public record AgentBinary(byte[] bytes, String sha256) {

	private static final int SHORT_HASH = 16;

	public static AgentBinary of(byte[] bytes) {
		try {
			return new AgentBinary(bytes, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/**
	 * The one that this bundle carries.
	 *
	 * @param machine as {@code uname -m} says it; whatever a host says
	 */
	public static Optional<AgentBinary> bundled(String machine) {
		if (!machine.matches("[a-z0-9_]{1,32}")) {
			return Optional.empty();
		}
		try (InputStream in = AgentBinary.class.getResourceAsStream("/agent/drivebay-agent-" + machine)) {
			return in == null ? Optional.empty() : Optional.of(of(in.readAllBytes()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The folder that it has for itself on a host: no two versions share one. */
	String folder() {
		return AgentInstallation.FOLDER_PREFIX + AgentStream.VERSION + "-" + sha256.substring(0, SHORT_HASH);
	}
}
