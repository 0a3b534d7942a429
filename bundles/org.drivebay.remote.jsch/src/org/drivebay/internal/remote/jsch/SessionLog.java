// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import org.eclipse.jdt.annotation.Nullable;

import com.jcraft.jsch.Logger;

/** JSch's log goes nowhere, but for the server's own reason to end a login, which JSch tells nobody else. */
final class SessionLog implements Logger {

	private static final String DISCONNECT = "SSH_MSG_DISCONNECT";
	private volatile @Nullable String disconnect;

	/** Such as {@code 2 Too many authentication failures}, or null. */
	@Nullable
	String serversReason() {
		return disconnect;
	}

	@Override
	public boolean isEnabled(int level) {
		return level >= WARN;
	}

	@Override
	public void log(int level, @Nullable String message) {
		int at = message == null ? -1 : message.indexOf(DISCONNECT);
		if (message != null && at >= 0) {
			disconnect = message.substring(at + DISCONNECT.length()).replaceAll("\\p{Cntrl}+", " ").replaceFirst("^[: ]+", "").strip();
		}
	}
}
