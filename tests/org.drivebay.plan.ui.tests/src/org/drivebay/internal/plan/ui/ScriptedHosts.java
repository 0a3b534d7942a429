// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import org.drivebay.host.LabService;
import org.drivebay.host.testing.SampleHosts;
import org.drivebay.host.testing.ScriptedLab;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.UiThread;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;

/** Connected sample hosts in place of the real ones, until they are closed. What asked for hosts before keeps the old ones. */
public final class ScriptedHosts implements AutoCloseable {

	private final LabService real = UiThread.read(() -> UI.service(LabService.class));

	public ScriptedHosts(String... names) {
		UiThread.run(() -> {
			var lab = new ScriptedLab(UI::async);
			for (String name : names) {
				lab.addSample(SampleHosts.named(name));
			}
			use(lab);
		});
	}

	private static void use(LabService service) {
		PlatformUI.getWorkbench().getService(IEclipseContext.class).set(LabService.class.getName(), service);
	}

	@Override
	public void close() {
		UiThread.run(() -> use(real));
	}
}
