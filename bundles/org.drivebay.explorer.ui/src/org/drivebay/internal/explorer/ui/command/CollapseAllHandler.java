// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.command;

import org.drivebay.internal.explorer.ui.ExplorerView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Closes all rows of the explorer. */
public final class CollapseAllHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ExplorerView view) {
			view.collapseAll();
		}
		return null;
	}
}
