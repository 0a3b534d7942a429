// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a trace's file, or one of its files, and opens it. */
public final class OpenTraceHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ask(window.getShell(), "Open Trace").ifPresent(chosen -> TraceFiles.open(window, chosen));
		return null;
	}

	static Optional<Path> ask(Shell shell, String title) {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { "*.blktrace.*;*.dat", "*" });
		dialog.setFilterNames(new String[] { "Traces (*.blktrace.*, *.dat)", "All files" });
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
