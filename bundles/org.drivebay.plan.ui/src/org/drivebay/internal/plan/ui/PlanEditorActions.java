// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.util.function.Consumer;

import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

/** What the workbench's commands do while a plan is edited. They end with the editor. */
final class PlanEditorActions {

	private final PlanEditor editor;
	private final PlanClipboard clipboard = new PlanClipboard();

	PlanEditorActions(PlanEditor editor) {
		this.editor = editor;
	}

	void install() {
		on(IWorkbenchCommandConstants.EDIT_UNDO, canvas -> canvas.document().commands().undo(), null);
		on(IWorkbenchCommandConstants.EDIT_REDO, canvas -> canvas.document().commands().redo(), null);
		on(IWorkbenchCommandConstants.EDIT_DELETE, PlanSelection::delete, PlanEditorActions::deleteIn);
		on(IWorkbenchCommandConstants.EDIT_COPY, clipboard::copy, Text::copy);
		on(IWorkbenchCommandConstants.EDIT_CUT, this::cut, Text::cut);
		on(IWorkbenchCommandConstants.EDIT_PASTE, clipboard::paste, Text::paste);
		on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, PlanSelection::all, Text::selectAll);
		on(IWorkbenchCommandConstants.FILE_RENAME, PlanSelection::rename, null);
	}

	private void cut(PlanCanvas canvas) {
		clipboard.copy(canvas);
		PlanSelection.delete(canvas);
	}

	private static void deleteIn(Text text) {
		if (text.getSelectionCount() == 0) {
			text.setSelection(text.getCaretPosition(), Math.min(text.getCharCount(), text.getCaretPosition() + 1));
		}
		text.insert("");
	}

	/**
	 * What a command does.
	 *
	 * @param inText what it does where the keyboard is in a text field instead; null for nothing
	 */
	private void on(String command, Consumer<PlanCanvas> action, @Nullable Consumer<Text> inText) {
		editor.getSite().getService(IHandlerService.class).activateHandler(command, handler(action, inText));
	}

	private IHandler handler(Consumer<PlanCanvas> action, @Nullable Consumer<Text> inText) {
		return new AbstractHandler() {
			@Override
			public @Nullable Object execute(ExecutionEvent event) {
				PlanCanvas canvas = editor.canvas();
				if (editor.getSite().getShell().getDisplay().getFocusControl() instanceof Text text) {
					if (inText != null) {
						inText.accept(text);
					}
				} else if (canvas != null) {
					action.accept(canvas);
				}
				return null;
			}
		};
	}
}
