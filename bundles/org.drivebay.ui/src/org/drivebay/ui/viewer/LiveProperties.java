// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.viewer;

import org.drivebay.model.Lab;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.PropertySheetPage;

/** Properties of the selected node that follow the model: what a part answers when the Properties view asks it for a page. */
public final class LiveProperties extends PropertySheetPage {

	private final Lab lab;
	private @Nullable Object selected;

	public LiveProperties(Lab lab) {
		this.lab = lab;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		new ModelWatch(lab, getControl(), this::modelChanged);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		selected = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		super.selectionChanged(part, selection);
	}

	private void modelChanged(ModelWatch.Changes changes) {
		boolean concerned = changes.values().contains(selected) || changes.counters().contains(selected);
		if (concerned && getControl().isVisible()) {
			refresh();
		}
	}
}
