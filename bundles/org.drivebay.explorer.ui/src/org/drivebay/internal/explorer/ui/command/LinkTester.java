// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.command;

import org.drivebay.model.ConnectionState;
import org.drivebay.model.Host;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.Nullable;

/** For menus: whether a row's host has a link, or tries to get one. */
public final class LinkTester extends PropertyTester {

	@Override
	public boolean test(@Nullable Object receiver, String property, Object[] arguments, @Nullable Object expected) {
		Host host = Selected.host(receiver);
		if (host == null) {
			return false;
		}
		ConnectionState state = host.getConnectionState();
		return switch (property) {
			case "isConnected" -> state == ConnectionState.CONNECTED;
			case "canConnect" -> state != ConnectionState.CONNECTED && state != ConnectionState.CONNECTING;
			case "canDisconnect" -> state != ConnectionState.DISCONNECTED;
			default -> false;
		};
	}
}
