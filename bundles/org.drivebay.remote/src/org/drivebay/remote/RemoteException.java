// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;

/** Why a call on a host failed; the message is fit for the user and names the host, the command or the path. */
public abstract sealed class RemoteException extends Exception {

	private static final long serialVersionUID = 1;

	private RemoteException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/** Not reachable: no such name, nothing listens, no route, no answer in time. */
	public static final class Unreachable extends RemoteException {
		private static final long serialVersionUID = 1;

		public Unreachable(String message, @Nullable Throwable cause) {
			super(message, cause);
		}
	}

	/** Authentication was refused by the server, or given up by the user. */
	public static final class AuthenticationFailed extends RemoteException {
		private static final long serialVersionUID = 1;

		public AuthenticationFailed(String message, @Nullable Throwable cause) {
			super(message, cause);
		}
	}

	/** The host key is unknown and was not accepted, has changed, or is revoked. */
	public static final class HostKeyRefused extends RemoteException {
		private static final long serialVersionUID = 1;

		public HostKeyRefused(String message) {
			super(message, null);
		}
	}

	/** The connection broke while, or before, the call was made. Whether the command ran is unknown. */
	public static final class LinkLost extends RemoteException {
		private static final long serialVersionUID = 1;

		public LinkLost(String message, @Nullable Throwable cause) {
			super(message, cause);
		}
	}

	/** The server has no session left for us (MaxSessions, MaxStartups). */
	public static final class NoSession extends RemoteException {
		private static final long serialVersionUID = 1;

		public NoSession(String message, @Nullable Throwable cause) {
			super(message, cause);
		}
	}

	/** The command took longer than it was given, and was ended. */
	public static final class TimedOut extends RemoteException {
		private static final long serialVersionUID = 1;
		private final Duration limit;

		public TimedOut(String message, Duration limit) {
			super(message, null);
			this.limit = limit;
		}

		public Duration limit() {
			return limit;
		}
	}

	/** The command printed, or the file held, more than was allowed. */
	public static final class LimitExceeded extends RemoteException {
		private static final long serialVersionUID = 1;

		public LimitExceeded(String message) {
			super(message, null);
		}
	}

	/** One file could not be read, written, listed or found. */
	public static final class FileFailed extends RemoteException {
		private static final long serialVersionUID = 1;
		private final String path;
		private final String error;

		/** @param error the host's own word, such as {@code Invalid argument} */
		public FileFailed(String path, String error) {
			super(path + ": " + error, null);
			this.path = path;
			this.error = error;
		}

		public String path() {
			return path;
		}

		public String error() {
			return error;
		}
	}

	/** The host's answer does not have the form that was agreed on; the message names the place. */
	public static final class BadAnswer extends RemoteException {
		private static final long serialVersionUID = 1;

		public BadAnswer(String message) {
			super(message, null);
		}
	}
}
