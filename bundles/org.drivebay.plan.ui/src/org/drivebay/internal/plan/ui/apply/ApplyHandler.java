// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.apply;

import java.nio.file.Path;

import org.drivebay.host.plan.PlanArrays;
import org.drivebay.internal.plan.ui.PlanHandler;
import org.drivebay.internal.plan.ui.PlanSelection;
import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.eclipse.swt.widgets.Shell;

/** Makes the selected arrays of the plan, or all, on a host. */
public final class ApplyHandler extends PlanHandler {

	@Override
	protected void run(Shell shell, PlanCanvas canvas, Path file) {
		new ApplyDialog(shell, real(canvas)).open();
	}

	/** The selected arrays, or all. */
	static PlanArrays real(PlanCanvas canvas) {
		PlanArrays planned = PlanArrays.of(PlanSelection.arrays(canvas));
		if (!planned.real()) {
			throw new IllegalArgumentException("These members are imagined: " + String.join(", ", planned.imagined())
					+ ". Drag real ones from the explorer onto the arrays, or onto their places.");
		}
		if (planned.hosts().size() > 1) {
			throw new IllegalArgumentException("The members are of different hosts: " + String.join(", ", planned.hosts()) + ".");
		}
		return planned;
	}
}
