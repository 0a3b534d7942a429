// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.log;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** Every command and file access on the hosts. */
public final class HostLogView extends ViewPart {

	public static final String ID = "org.drivebay.explorer.ui.view.hostlog";

	@Override
	public void createPartControl(Composite parent) {
		new Label(parent, SWT.NONE).setText("");
	}

	@Override
	public void setFocus() {
		// nothing to focus
	}
}
