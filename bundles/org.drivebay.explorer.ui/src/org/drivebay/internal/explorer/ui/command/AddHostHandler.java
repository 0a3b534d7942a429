// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.command;

import org.drivebay.host.LabService;
import org.drivebay.internal.explorer.ui.host.HostDialogs;
import org.drivebay.ui.UI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a host and adds it. */
public final class AddHostHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		HostDialogs.add(HandlerUtil.getActiveShell(event), UI.service(LabService.class), "");
		return null;
	}
}
