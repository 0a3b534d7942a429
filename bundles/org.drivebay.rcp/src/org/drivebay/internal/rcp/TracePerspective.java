// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/** The timeline above, two folders of views over the same time below. */
public final class TracePerspective implements IPerspectiveFactory {

	public static final String ID = "org.drivebay.rcp.perspective.trace";

	private static final String VIEW = "org.drivebay.trace.ui.view.";
	private static final List<String> LEFT = List.of(VIEW + "scatter", VIEW + "heatmap", VIEW + "stripes", VIEW + "events");
	private static final List<String> RIGHT = List.of(VIEW + "charts", VIEW + "statistics", VIEW + "histogram", VIEW + "bookmarks");

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout left = layout.createFolder("left", IPageLayout.BOTTOM, 0.46f, IPageLayout.ID_EDITOR_AREA);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.5f, "left");
		LEFT.forEach(id -> add(layout, left, id));
		RIGHT.forEach(id -> add(layout, right, id));
		// comes when two traces are compared
		right.addPlaceholder(VIEW + "differences");
		layout.addShowViewShortcut(LabPerspective.EXPLORER);
		layout.addShowViewShortcut(LabPerspective.HOST_LOG);
		layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
		layout.addPerspectiveShortcut(ID);
	}

	private static void add(IPageLayout layout, IFolderLayout folder, String view) {
		if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
			folder.addView(view);
			layout.addShowViewShortcut(view);
		}
	}
}
