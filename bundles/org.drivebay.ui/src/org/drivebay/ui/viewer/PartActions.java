// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.viewer;

import org.drivebay.ui.Commands;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** What the keys for copying and filtering do while a part is active. They end with the part. */
public final class PartActions {

	private PartActions() {
	}

	/** @param copyRows what copying does unless the keyboard is in a text field, which then copies its own */
	public static void install(IWorkbenchPartSite site, FilterField filter, Runnable copyRows) {
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler(Commands.FILTER, handler(filter::focus));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler(() -> {
			if (site.getShell().getDisplay().getFocusControl() instanceof Text text) {
				text.copy();
			} else {
				copyRows.run();
			}
		}));
	}

	private static IHandler handler(Runnable action) {
		return new AbstractHandler() {
			@Override
			public @Nullable Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		};
	}
}
