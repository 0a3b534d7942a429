// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui.dialogs;

import org.drivebay.remote.Prompter.HostKey;
import org.drivebay.ui.dialogs.Fields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Rows of a name and a value that can be selected and copied. */
final class HostKeyTable {

	private final Composite area;

	HostKeyTable(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).extendedMargins(0, 0, 6, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
	}

	void row(String name, String value) {
		Fields.shown(area, name, value);
	}

	Control control() {
		return area;
	}

	static String address(HostKey key) {
		return key.port() == 22 ? key.host() : "[" + key.host() + "]:" + key.port();
	}
}
