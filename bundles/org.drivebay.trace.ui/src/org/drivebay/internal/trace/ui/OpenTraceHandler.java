// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a trace's file, or one of its files, and opens it. */
public final class OpenTraceHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText("Open Trace");
		dialog.setFilterExtensions(new String[] { "*.blktrace.*;*.dat", "*" });
		dialog.setFilterNames(new String[] { "Traces (*.blktrace.*, *.dat)", "All files" });
		String chosen = dialog.open();
		if (chosen != null) {
			TraceFiles.open(window, Path.of(chosen));
		}
		return null;
	}
}
