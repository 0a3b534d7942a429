// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.command;

import java.util.List;

import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.ui.UI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the selected hosts now, or all if none is selected. */
public final class RefreshHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		List<HostSession> selected = Selected.sessions(event);
		(selected.isEmpty() ? UI.service(LabService.class).sessions() : selected).forEach(HostSession::refresh);
		return null;
	}
}
