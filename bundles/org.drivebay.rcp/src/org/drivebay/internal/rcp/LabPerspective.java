// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Explorer left, editors in the centre, properties, host log and progress below. */
public final class LabPerspective implements IPerspectiveFactory {

	static final String ID = "org.drivebay.rcp.perspective.lab";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		var bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.7f, IPageLayout.ID_EDITOR_AREA);
		bottom.addView(IPageLayout.ID_PROP_SHEET);
		bottom.addView(IPageLayout.ID_PROGRESS_VIEW);
	}
}
