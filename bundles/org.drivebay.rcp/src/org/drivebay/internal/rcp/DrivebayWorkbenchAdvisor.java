// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.drivebay.internal.rcp.tour.Tour;
import org.drivebay.ui.UI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What the workbench does when it starts. */
final class DrivebayWorkbenchAdvisor extends WorkbenchAdvisor {

	private int exitStatus;

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		// the tour's pictures must not depend on the last session
		configurer.setSaveAndRestore(!StartOptions.isTour());
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return LabPerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.drivebay.explorer.ui.page.hosts";
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new DrivebayWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		// behind what the window has queued for itself: the user's first event comes no earlier
		UI.display().timerExec(0, () -> UI.async(this::windowUsable));
	}

	private void windowUsable() {
		StartupReport.print();
		if (StartOptions.exitAfterStart()) {
			getWorkbenchConfigurer().getWorkbench().close();
			return;
		}
		LabStart.run();
		StartOptions.tour().ifPresent(folder -> Tour.start(folder, status -> exitStatus = status));
	}

	/** Of the process. */
	int exitStatus() {
		return exitStatus;
	}
}
