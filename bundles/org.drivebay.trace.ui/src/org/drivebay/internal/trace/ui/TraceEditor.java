// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.timeline.PhaseLegend;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;

/** A trace and its timeline. */
public final class TraceEditor extends TracePart {

	public static final String ID = "org.drivebay.trace.ui.editor.trace";

	private TracePane pane;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		pane = new TracePane(parent, ((TraceInput) getEditorInput()).path());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		GridDataFactory.fillDefaults().indent(TimeCanvas.MARGIN, 0).applyTo(PhaseLegend.in(parent));
		pane.read();
	}

	@Override
	TracePane pane() {
		return pane;
	}
}
