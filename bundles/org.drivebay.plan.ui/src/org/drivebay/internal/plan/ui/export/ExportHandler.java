// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;

import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.internal.plan.ui.PlanHandler;
import org.drivebay.internal.plan.ui.PlanSelection;
import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.drivebay.internal.plan.ui.map.BlockMap;
import org.drivebay.internal.plan.ui.map.BlockMapView;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
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
		byte[] bytes = new Export(canvas, ExportHandler::map).bytes(answer.what(), String.valueOf(file.getFileName()), answer.array(), answer.firstRow(), answer.rows());
		Jobs.run("Export " + answer.file(), monitor -> Files.write(answer.file(), bytes));
	}

	/** As it is seen; of an array that is not seen all members are whole. */
	private static BlockMap map(PlanArray array) {
		var page = UI.page();
		BlockMap shown = page != null && page.findView(BlockMapView.ID) instanceof BlockMapView view ? view.shown(array) : null;
		return shown != null ? shown : BlockMap.of(array, new PlanGeometry());
	}
}
