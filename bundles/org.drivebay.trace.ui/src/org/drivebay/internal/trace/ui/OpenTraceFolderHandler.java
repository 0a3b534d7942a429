// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a directory and opens all traces in it as one: an array's with those of its members. */
public final class OpenTraceFolderHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
		dialog.setText("Open Trace Folder");
		dialog.setMessage("A folder with blktrace's files of one or more devices");
		String chosen = dialog.open();
		if (chosen != null) {
			TraceFiles.open(window, Path.of(chosen));
		}
		return null;
	}
}
