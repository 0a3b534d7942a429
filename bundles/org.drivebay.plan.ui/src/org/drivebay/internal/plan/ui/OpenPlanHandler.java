// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a plan's file and opens it. */
public final class OpenPlanHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		PlanFiles.askWhatToOpen(window.getShell()).ifPresent(file -> {
			NewPlanHandler.showPerspective(window);
			PlanFiles.open(file);
		});
		return null;
	}
}
