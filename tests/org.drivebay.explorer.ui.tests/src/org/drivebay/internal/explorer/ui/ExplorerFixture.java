// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui;

import org.drivebay.host.LabService;
import org.drivebay.host.testing.ScriptedLab;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.UiThread;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** The explorer, opened anew on a scripted lab. */
final class ExplorerFixture implements AutoCloseable {

	final Robot robot = new Robot();
	final ScriptedLab lab = new ScriptedLab(UI::async);
	private final LabService real = UiThread.read(() -> UI.service(LabService.class));

	ExplorerFixture() {
		UiThread.run(() -> use(lab));
	}

	/** Opens the view again: what is changed in the lab before is there from the start. */
	void reopen() {
		UiThread.run(() -> use(lab));
		robot.focus(robot.window());
	}

	Tree tree() {
		return robot.find(robot.window(), Tree.class, "the explorer's tree", tree -> "Name".equals(tree.getColumn(0).getText()));
	}

	@Override
	public void close() {
		UiThread.run(() -> use(real));
	}

	private static void use(LabService service) {
		PlatformUI.getWorkbench().getService(IEclipseContext.class).set(LabService.class.getName(), service);
		IWorkbenchPage page = UI.page();
		for (IViewReference view : page.getViewReferences()) {
			if (view.getId().equals(ExplorerView.ID)) {
				page.hideView(view);
			}
		}
		try {
			page.showView(ExplorerView.ID);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}
}
