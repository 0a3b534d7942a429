// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.nio.file.Path;

import org.drivebay.host.plan.PlanFile;
import org.drivebay.model.plan.RaidPlan;
import org.drivebay.ui.Errors;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a plan's file and opens it, with all that belongs to planning around it. */
public final class NewPlanHandler extends AbstractHandler {

	/** The application's perspective for plans. */
	private static final String PERSPECTIVE = "org.drivebay.rcp.perspective.plan";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		ask(HandlerUtil.getActiveWorkbenchWindowChecked(event), new NewPlanDialog(HandlerUtil.getActiveShellChecked(event)));
		return null;
	}

	/**
	 * Asks for the file of a plan that is there already.
	 *
	 * @param name what the file is called unless the user wants otherwise, without its ending
	 */
	public static void ask(IWorkbenchWindow window, String name, RaidPlan plan) {
		ask(window, new NewPlanDialog(window.getShell(), name, plan));
	}

	private static void ask(IWorkbenchWindow window, NewPlanDialog dialog) {
		if (dialog.open() == Window.OK) {
			create(window, dialog.file(), dialog.plan());
		}
	}

	private static void create(IWorkbenchWindow window, Path file, RaidPlan plan) {
		Jobs.run("Create " + file, monitor -> {
			PlanFile.save(plan, file);
			UI.async(() -> {
				showPerspective(window);
				PlanFiles.open(file);
			});
		});
	}

	static void showPerspective(IWorkbenchWindow window) {
		if (window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE) == null) {
			return;
		}
		try {
			window.getWorkbench().showPerspective(PERSPECTIVE, window);
		} catch (WorkbenchException e) {
			Errors.defect("Show the Plan perspective", e);
		}
	}
}
