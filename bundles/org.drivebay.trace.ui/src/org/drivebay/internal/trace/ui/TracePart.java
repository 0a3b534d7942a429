// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import org.drivebay.internal.trace.ui.array.ArrayChoice;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** An editor in which nothing is edited: what it shows is recorded, and is found by views through adapters. */
abstract class TracePart extends EditorPart {

	/** The pane that the user is in. */
	abstract TracePane pane();

	@Override
	public final void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == TraceWindow.class) {
			return type.cast(pane().window());
		}
		if (type == ArrayChoice.class) {
			return type.cast(pane().arrays());
		}
		return type == TimeCanvas.class ? type.cast(pane().canvas()) : super.getAdapter(type);
	}

	@Override
	public final void setFocus() {
		pane().setFocus();
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("a trace does not change");
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("a trace does not change");
	}
}
