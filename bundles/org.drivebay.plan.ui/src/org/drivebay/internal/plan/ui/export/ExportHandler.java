// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;

import org.drivebay.internal.plan.ui.PlanHandler;
import org.drivebay.internal.plan.ui.PlanSelection;
import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.drivebay.ui.Jobs;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Writes the drawing, an array's map or a report to a file. */
public final class ExportHandler extends PlanHandler {

	@Override
	protected void run(Shell shell, PlanCanvas canvas, Path file) {
		var dialog = new ExportDialog(shell, canvas.document().plan(), PlanSelection.array(canvas), file);
		if (dialog.open() != Window.OK) {
			return;
		}
		ExportDialog.Answer answer = dialog.answer();
		byte[] bytes = new Export(canvas).bytes(answer.what(), String.valueOf(file.getFileName()), answer.array(), answer.firstRow(), answer.rows());
		Jobs.run("Export " + answer.file(), monitor -> Files.write(answer.file(), bytes));
	}
}
