// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.command;

import org.drivebay.internal.explorer.ui.host.HostDialogs;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the agent away from the selected hosts, after a question for each. */
public final class RemoveAgentHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Selected.sessions(event).forEach(session -> HostDialogs.removeAgent(HandlerUtil.getActiveShell(event), session));
		return null;
	}
}
