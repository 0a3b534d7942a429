// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How to reach a host. What is null comes from the ssh configuration, else from OpenSSH's defaults.
 *
 * @param name         alias of the ssh configuration, host name or address
 * @param user         login name
 * @param port         1 to 65535, or 0 for the configured one
 * @param identityFile private key to offer first
 * @param configFile   ssh configuration to use instead of {@code ~/.ssh/config}
 */
public record HostSpec(String name, @Nullable String user, int port, @Nullable Path identityFile, @Nullable Path configFile) {

	public HostSpec {
		if (name.isBlank() || name.startsWith("-") || name.chars().anyMatch(c -> c <= ' ' || c == 0x7f)) {
			throw new IllegalArgumentException("not a host name: " + name.strip());
		}
		if (port < 0 || port > 65535) {
			throw new IllegalArgumentException("port " + port + " is not between 1 and 65535");
		}
	}

	/** Reads {@code [user@]host[:port]}; an IPv6 address with a port stands in brackets. */
	public static HostSpec parse(String text) {
		String rest = text.strip();
		int at = rest.lastIndexOf('@');
		String user = at > 0 ? rest.substring(0, at) : null;
		rest = rest.substring(at + 1);
		int colon = rest.lastIndexOf(':');
		boolean bracketed = rest.startsWith("[") && rest.indexOf(']') > 0;
		boolean hasPort = bracketed ? colon > rest.indexOf(']') : colon >= 0 && rest.indexOf(':') == colon;
		int port = 0;
		if (hasPort) {
			try {
				port = Integer.parseInt(rest.substring(colon + 1));
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException("not a port number: " + rest.substring(colon + 1), e);
			}
			rest = rest.substring(0, colon);
		}
		if (bracketed) {
			rest = rest.substring(1, rest.indexOf(']'));
		}
		return new HostSpec(rest, user, port, null, null);
	}

	public HostSpec withConfigFile(Path file) {
		return new HostSpec(name, user, port, identityFile, file);
	}
}
