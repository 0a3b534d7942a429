// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import org.drivebay.host.LabService;
import org.drivebay.host.testing.SampleHosts;
import org.drivebay.host.testing.ScriptedLab;
import org.drivebay.host.testing.ScriptedSession;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.UiThread;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** The inspector of md2 of a scripted host. */
final class InspectorFixture implements AutoCloseable {

	final Robot robot = new Robot();
	final ScriptedLab lab = new ScriptedLab(UI::async);
	final ScriptedSession session;
	private final LabService real = UiThread.read(() -> UI.service(LabService.class));

	InspectorFixture() {
		session = UiThread.read(() -> lab.addSample(SampleHosts.named("alpha")));
		use(lab);
		UiThread.run(() -> {
			try {
				UI.page().openEditor(new ArrayInput("alpha", "md2"), InspectorEditor.ID);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		robot.focus(robot.window());
	}

	Tree tree() {
		return robot.find(robot.window(), Tree.class, "the attributes", tree -> "Attribute".equals(tree.getColumn(0).getText()));
	}

	@Override
	public void close() {
		UiThread.run(() -> UI.page().closeAllEditors(false));
		use(real);
	}

	private static void use(LabService service) {
		UiThread.run(() -> PlatformUI.getWorkbench().getService(IEclipseContext.class).set(LabService.class.getName(), service));
	}
}
