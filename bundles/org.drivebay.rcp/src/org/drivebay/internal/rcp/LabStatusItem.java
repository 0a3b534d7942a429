// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** How many hosts there are, how many are connected, and the lab's health, in the status line. */
public final class LabStatusItem extends WorkbenchWindowControlContribution {

	@Override
	protected Control createControl(Composite parent) {
		var label = new Label(parent, SWT.NONE);
		label.setText("No hosts");
		return label;
	}
}
