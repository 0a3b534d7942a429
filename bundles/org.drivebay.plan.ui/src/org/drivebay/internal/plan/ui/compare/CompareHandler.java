// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.compare;

import java.nio.file.Path;

import org.drivebay.internal.plan.ui.PlanHandler;
import org.drivebay.internal.plan.ui.PlanSelection;
import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.eclipse.swt.widgets.Shell;

/** Compares layouts, beginning with the selected array. */
public final class CompareHandler extends PlanHandler {

	@Override
	protected void run(Shell shell, PlanCanvas canvas, Path file) {
		new CompareDialog(shell, canvas.document().plan(), PlanSelection.array(canvas)).open();
	}
}
