// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Stands in the editor's place if a file is no plan. Nothing can be saved over it from here. */
final class RefusedPlan {

	private final Composite area;

	RefusedPlan(Composite parent, Path file, IOException reason) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(6, 8).applyTo(area);
		Label title = new Label(area, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		title.setText("This file cannot be opened as a RAID plan");
		Text what = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		what.setText(reason instanceof NoSuchFileException ? file + " is not there" : String.valueOf(reason.getMessage()));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(what);
		Label help = new Label(area, SWT.WRAP);
		help.setText("It is left as it is. The numbers behind its name are line and column.");
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(help);
	}

	Composite control() {
		return area;
	}
}
