// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import java.util.Arrays;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.draw.SummaryBar;
import org.drivebay.internal.trace.ui.window.LateJob;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceView;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.drivebay.ui.UI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** How long the phases of the requests took that were complete in the window, with percentiles, per device, operation or process. */
public final class StatisticsView extends TraceView {

	public static final String ID = "org.drivebay.trace.ui.view.statistics";

	private final LateJob counting = new LateJob("Count requests");
	private Composite area;
	private Combo groupings;
	private SummaryBar summary;
	private StatisticsTree tree;

	@Override
	protected void createContent(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		summary = new SummaryBar(area, 2);
		groupings = summary.choice("&Of:", Arrays.stream(Grouping.values()).map(Grouping::label).toArray(String[]::new), this::count);
		tree = new StatisticsTree(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
	}

	@Override
	protected void update(TraceWindow of, LoadedTrace trace, Change changed) {
		if (changed == Change.TRACE || changed == Change.RANGE) {
			count();
		}
	}

	private void count() {
		TraceWindow shown = window();
		LoadedTrace trace = shown == null ? null : shown.trace();
		if (shown == null || trace == null) {
			return;
		}
		TimeRange range = shown.range();
		Grouping grouping = Grouping.values()[groupings.getSelectionIndex()];
		counting.schedule(monitor -> {
			var statistics = WindowStatistics.of(trace, range, grouping, monitor);
			UI.async(area, () -> show(statistics));
		});
	}

	private void show(WindowStatistics statistics) {
		summary.setText(PhaseText.summary(statistics.all()));
		tree.show(statistics);
	}

	@Override
	public void dispose() {
		counting.cancel();
		super.dispose();
	}
}
