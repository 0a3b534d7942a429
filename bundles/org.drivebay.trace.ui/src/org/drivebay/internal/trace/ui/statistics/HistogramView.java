// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import java.util.List;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.draw.SummaryBar;
import org.drivebay.internal.trace.ui.window.LateJob;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceView;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.drivebay.trace.Phase;
import org.drivebay.trace.RequestGroup;
import org.drivebay.ui.UI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** How many requests of the chosen device spent how long in a phase, of those that were complete in the window. */
public final class HistogramView extends TraceView {

	public static final String ID = "org.drivebay.trace.ui.view.histogram";

	private static final List<Phase> PHASES = List.of(Phase.Q2C, Phase.D2C, Phase.I2D, Phase.M2D, Phase.Q2M, Phase.G2I, Phase.Q2G);

	private final LateJob counting = new LateJob("Count requests by their latency");
	private Composite area;
	private Combo phases;
	private SummaryBar summary;
	private HistogramCanvas canvas;
	private RequestGroup counted = new RequestGroup();

	@Override
	protected void createContent(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		summary = new SummaryBar(area, 2);
		phases = summary.choice("&Phase:", PHASES.stream().map(PhaseText::meaning).toArray(String[]::new), this::show);
		canvas = new HistogramCanvas(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
	}

	@Override
	protected void update(TraceWindow of, LoadedTrace trace, Change changed) {
		if (changed == Change.TRACE || changed == Change.RANGE || changed == Change.DEVICE) {
			TimeRange range = of.range();
			int device = of.device();
			counting.schedule(monitor -> {
				String name = trace.name(device);
				RequestGroup found = WindowStatistics.of(trace, range, Grouping.DEVICE, monitor).groups().stream().filter(group -> group.name().equals(name))
						.map(WindowStatistics.Named::requests).findFirst().orElseGet(RequestGroup::new);
				UI.async(area, () -> {
					counted = found;
					summary.setText(name + ":  " + PhaseText.summary(found));
					show();
				});
			});
		}
	}

	private void show() {
		canvas.show(counted.phase(PHASES.get(phases.getSelectionIndex())));
	}

	@Override
	public void dispose() {
		counting.cancel();
		super.dispose();
	}
}
