// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.window.TraceView;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.eclipse.swt.widgets.Composite;

/** A view that shows one plot of the active trace. */
public abstract class PlotView extends TraceView {

	private final Plot plot;
	private TimeCanvas canvas;

	protected PlotView(Plot plot) {
		this.plot = plot;
	}

	@Override
	protected final void createContent(Composite parent) {
		canvas = new TimeCanvas(parent, plot);
	}

	@Override
	protected final void update(TraceWindow of, LoadedTrace trace, Change changed) {
		canvas.show(of);
	}

	@Override
	public final <T> T getAdapter(Class<T> type) {
		return type == TimeCanvas.class ? type.cast(canvas) : super.getAdapter(type);
	}
}
