// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.chart;

import org.drivebay.internal.trace.ui.draw.PlotView;

/** How long requests of the chosen device took, over time. */
public final class HeatView extends PlotView {

	public static final String ID = "org.drivebay.trace.ui.view.heatmap";

	public HeatView() {
		super(new HeatPlot());
	}
}
