// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.nio.file.Path;

import org.drivebay.internal.trace.ui.statistics.DifferenceView;
import org.drivebay.ui.Errors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a trace and shows it beside the one that is open. */
public final class CompareHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (page.getActiveEditor() instanceof TraceEditor editor) {
			OpenTraceHandler.ask(HandlerUtil.getActiveShellChecked(event), "Compare With Trace").ifPresent(other -> open(page, editor, other));
		}
		return null;
	}

	static void open(IWorkbenchPage page, TraceEditor editor, Path other) {
		try {
			page.openEditor(new CompareInput((TraceInput) editor.getEditorInput(), TraceFiles.input(other)), CompareEditor.ID);
			page.showView(DifferenceView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			Errors.defect("Compare with " + other, e);
		}
	}
}
