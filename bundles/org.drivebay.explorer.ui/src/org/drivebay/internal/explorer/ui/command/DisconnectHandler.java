// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.command;

import org.drivebay.host.HostSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

/** Disconnects the selected hosts. */
public final class DisconnectHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Selected.sessions(event).forEach(HostSession::disconnect);
		return null;
	}
}
