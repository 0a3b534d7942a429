// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.command;

import org.drivebay.host.HostSession;
import org.drivebay.internal.explorer.ui.host.ConnectionTest;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteHosts;
import org.drivebay.ui.HostLogModel;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;

/** Tries the selected hosts beside their sessions, and tells the outcome. */
public final class TestConnectionHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		for (HostSession session : Selected.sessions(event)) {
			String name = session.definition().name();
			var test = new ConnectionTest(UI.service(RemoteHosts.class), UI.service(Prompter.class), UI.service(HostLogModel.class),
					session.definition().spec());
			Jobs.runUser("Test connection to " + name, monitor -> {
				String found = test.run();
				UI.async(() -> MessageDialog.open(MessageDialog.INFORMATION, UI.shell(), "Test Connection", found, SWT.SHEET));
			});
		}
		return null;
	}
}
