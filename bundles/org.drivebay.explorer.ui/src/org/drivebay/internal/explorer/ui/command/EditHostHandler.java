// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.command;

import org.drivebay.host.LabService;
import org.drivebay.internal.explorer.ui.host.HostDialogs;
import org.drivebay.ui.UI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Edits the selected host. */
public final class EditHostHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Selected.sessions(event).stream().findFirst()
				.ifPresent(session -> HostDialogs.edit(HandlerUtil.getActiveShell(event), UI.service(LabService.class), session));
		return null;
	}
}
