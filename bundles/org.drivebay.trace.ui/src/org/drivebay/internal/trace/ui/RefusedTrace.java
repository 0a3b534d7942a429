// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.io.IOException;
import java.nio.file.Path;

import org.drivebay.ui.Errors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Stands in the timeline's place if a file is no trace. */
final class RefusedTrace {

	private final Composite area;

	RefusedTrace(Composite parent, Path path, IOException reason) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(6, 8).applyTo(area);
		Label title = new Label(area, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		title.setText(path.getFileName() + " cannot be opened as a trace");
		Text what = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		what.setText(Errors.message(reason));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(what);
		Label help = new Label(area, SWT.WRAP);
		help.setText("Traces are files of blktrace (NAME.blktrace.CPU), merged files of blkparse -d, and trace.dat of trace-cmd.");
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(help);
	}

	Composite control() {
		return area;
	}
}
