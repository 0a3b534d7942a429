// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The plan's drawing above, its block map below, explorer and outline at the left, from which real devices are dragged. */
public final class PlanPerspective implements IPerspectiveFactory {

	public static final String ID = "org.drivebay.rcp.perspective.plan";
	private static final String BLOCK_MAP = "org.drivebay.plan.ui.view.blockmap";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.24f, IPageLayout.ID_EDITOR_AREA);
		left.addView(LabPerspective.EXPLORER);
		left.addView(IPageLayout.ID_OUTLINE);
		layout.createFolder("leftBottom", IPageLayout.BOTTOM, 0.52f, "left").addView(IPageLayout.ID_PROP_SHEET);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.5f, IPageLayout.ID_EDITOR_AREA);
		bottom.addView(BLOCK_MAP);
		bottom.addView(LabPerspective.HOST_LOG);
		for (String id : new String[] { LabPerspective.EXPLORER, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET, BLOCK_MAP, LabPerspective.HOST_LOG }) {
			layout.addShowViewShortcut(id);
		}
		layout.addPerspectiveShortcut(ID);
	}
}
