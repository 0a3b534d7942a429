// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The product's entry: one display, one workbench, until the last window closes. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display.setAppName("Drivebay");
		Display display = PlatformUI.createDisplay();
		var advisor = new DrivebayWorkbenchAdvisor();
		try {
			int result = PlatformUI.createAndRunWorkbench(display, advisor);
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : (Object) advisor.exitStatus();
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(workbench::close);
	}
}
