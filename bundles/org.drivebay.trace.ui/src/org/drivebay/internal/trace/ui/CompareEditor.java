// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.util.List;

import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.timeline.PhaseLegend;
import org.drivebay.internal.trace.ui.window.TracePair;
import org.drivebay.internal.trace.ui.window.TracePair.Side;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/** Two traces side by side, at the same time since their first events. Views of one trace are of the one that has the focus. */
public final class CompareEditor extends TracePart {

	public static final String ID = "org.drivebay.trace.ui.editor.compare";

	private TracePane left;
	private TracePane right;
	private TracePane focused;
	private boolean following;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		var input = (CompareInput) getEditorInput();
		left = new TracePane(sash, input.left().path());
		right = new TracePane(sash, input.right().path());
		focused = left;
		GridDataFactory.fillDefaults().indent(TimeCanvas.MARGIN, 0).applyTo(PhaseLegend.in(parent));
		link(left, right);
		link(right, left);
		List.of(left, right).forEach(TracePane::read);
	}

	/** What one shows the other shows too, as far as it is long enough. */
	private void link(TracePane pane, TracePane other) {
		pane.window().onChange(change -> {
			if (change == Change.RANGE && !following) {
				following = true;
				other.window().move(pane.window().range());
				following = false;
			}
		});
		pane.canvas().addListener(SWT.FocusIn, event -> {
			focused = pane;
			getSite().getPage().activate(this);
		});
	}

	@Override
	TracePane pane() {
		return focused;
	}

	private TracePair pair() {
		var input = (CompareInput) getEditorInput();
		return new TracePair(new Side(input.left().getName(), left.window()), new Side(input.right().getName(), right.window()));
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == TracePair.class ? type.cast(pair()) : super.getAdapter(type);
	}
}
