// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.drivebay.model.ConnectionState;
import org.drivebay.remote.LinkState;
import org.eclipse.jdt.annotation.Nullable;

/** A link's state as the model shows it. */
record LinkText(ConnectionState state, @Nullable String detail) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	static LinkText of(LinkState link) {
		return switch (link) {
			case LinkState.Disconnected() -> new LinkText(ConnectionState.DISCONNECTED, null);
			case LinkState.Connecting(String step) -> new LinkText(ConnectionState.CONNECTING, step);
			case LinkState.Connected(var since, var server) -> new LinkText(ConnectionState.CONNECTED, null);
			case LinkState.Waiting(var reason, var retryAt, int attempt) -> new LinkText(ConnectionState.WAITING,
					sentence(reason.getMessage()) + " Trying again at " + time(retryAt) + ".");
			case LinkState.Refused(var reason) -> new LinkText(ConnectionState.REFUSED, sentence(reason.getMessage()));
		};
	}

	static String time(Instant instant) {
		return TIME.format(instant.atZone(ZoneId.systemDefault()));
	}

	private static String sentence(@Nullable String text) {
		String plain = text == null || text.isBlank() ? "The link is lost" : text.strip();
		return plain.endsWith(".") || plain.endsWith("!") || plain.endsWith("?") ? plain : plain + ".";
	}
}
