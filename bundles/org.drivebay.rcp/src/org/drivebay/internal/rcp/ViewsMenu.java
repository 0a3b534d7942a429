// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.drivebay.ui.UI;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.actions.ContributionItemFactory;

/** The perspective's views, and a dialog with all. */
public final class ViewsMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = UI.window();
		return window == null ? new IContributionItem[0]
				: new IContributionItem[] { ContributionItemFactory.VIEWS_SHORTLIST.create(window) };
	}
}
