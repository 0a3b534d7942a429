// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.chart;

import org.drivebay.internal.trace.ui.draw.PlotView;

/** Throughput, operations and queue depth of the chosen device. */
public final class ChartView extends PlotView {

	public static final String ID = "org.drivebay.trace.ui.view.charts";

	public ChartView() {
		super(new ChartPlot());
	}
}
