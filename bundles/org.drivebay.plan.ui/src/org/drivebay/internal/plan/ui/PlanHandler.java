// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.nio.file.Path;

import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.drivebay.ui.Errors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on the plan that is being edited. What is wrong with the plan comes as {@link IllegalArgumentException} and is told. */
public abstract class PlanHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditorChecked(event) instanceof PlanEditor editor && editor.canvas() instanceof PlanCanvas canvas) {
			try {
				run(HandlerUtil.getActiveShellChecked(event), canvas, editor.file());
			} catch (IllegalArgumentException e) {
				Errors.show("RAID Plan", String.valueOf(e.getMessage()));
			}
		}
		return null;
	}

	/**
	 * Does it. UI thread.
	 *
	 * @param file of the plan, which may differ from what is drawn
	 * @throws IllegalArgumentException if the plan does not allow it, with a sentence for the user
	 */
	protected abstract void run(Shell shell, PlanCanvas canvas, Path file);
}
