// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/** Explorer left, editors in the centre, properties, host log and progress below. */
public final class LabPerspective implements IPerspectiveFactory {

	public static final String ID = "org.drivebay.rcp.perspective.lab";
	public static final String EXPLORER = "org.drivebay.explorer.ui.view.explorer";
	public static final String HOST_LOG = "org.drivebay.explorer.ui.view.hostlog";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.39f, IPageLayout.ID_EDITOR_AREA);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.62f, IPageLayout.ID_EDITOR_AREA);
		add(left, EXPLORER);
		add(bottom, IPageLayout.ID_PROP_SHEET);
		add(bottom, HOST_LOG);
		add(bottom, IPageLayout.ID_PROGRESS_VIEW);
		for (String id : new String[] { EXPLORER, IPageLayout.ID_PROP_SHEET, HOST_LOG, IPageLayout.ID_PROGRESS_VIEW }) {
			layout.addShowViewShortcut(id);
		}
		layout.addPerspectiveShortcut(ID);
	}

	private static void add(IFolderLayout folder, String viewId) {
		if (PlatformUI.getWorkbench().getViewRegistry().find(viewId) != null) {
			folder.addView(viewId);
		}
	}
}
