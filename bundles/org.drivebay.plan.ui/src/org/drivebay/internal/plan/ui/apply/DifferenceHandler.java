// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.apply;

import java.nio.file.Path;

import org.drivebay.internal.plan.ui.PlanHandler;
import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.eclipse.swt.widgets.Shell;

/** Compares the selected arrays of the plan, or all, with those of a host. */
public final class DifferenceHandler extends PlanHandler {

	@Override
	protected void run(Shell shell, PlanCanvas canvas, Path file) {
		new DifferenceDialog(shell, ApplyHandler.real(canvas)).open();
	}
}
