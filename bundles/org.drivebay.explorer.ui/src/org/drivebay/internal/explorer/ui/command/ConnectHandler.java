// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.command;

import org.drivebay.host.HostSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

/** Connects the selected hosts; one that waits for its next attempt tries at once. */
public final class ConnectHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Selected.sessions(event).forEach(HostSession::connect);
		return null;
	}
}
