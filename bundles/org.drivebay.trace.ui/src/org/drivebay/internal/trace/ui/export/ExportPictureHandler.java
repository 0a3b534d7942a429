// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.export;

import java.nio.file.Path;

import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks where to, and writes what the active part shows as PNG or SVG. */
public final class ExportPictureHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		TimeCanvas canvas = Adapters.adapt(HandlerUtil.getActivePartChecked(event), TimeCanvas.class);
		if (canvas != null) {
			var dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.SAVE);
			dialog.setText("Export Picture");
			dialog.setFilterExtensions(new String[] { "*.png", "*.svg" });
			dialog.setFilterNames(new String[] { "PNG (*.png)", "SVG (*.svg)" });
			dialog.setFileName(canvas.plot().name() + ".png");
			dialog.setOverwrite(true);
			String chosen = dialog.open();
			if (chosen != null) {
				Pictures.save(canvas, Path.of(chosen));
			}
		}
		return null;
	}
}
