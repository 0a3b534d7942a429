// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.time.Duration;
import java.time.Instant;

/**
 * One thing that was done on a host. Holds no secret: standard input is counted, never shown.
 *
 * @param host   as the user named it
 * @param text   the command line, or the path
 * @param sent   bytes
 * @param received bytes
 * @param outcome one word or sentence: {@code exit 0}, {@code ok}, or the error
 */
public record HostLogEntry(Instant time, String host, Kind kind, String text, Duration duration, long sent, long received, String outcome,
		boolean failed) {

	public enum Kind {
		LINK, COMMAND, STREAM, FETCH, WATCH, READ, WRITE, LIST,
		/** Who reads the host: the agent or plain shell. */
		AGENT
	}
}
