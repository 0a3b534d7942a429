// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.scatter;

import org.drivebay.internal.trace.ui.draw.PlotView;

/** Sectors of the chosen device over time. */
public final class ScatterView extends PlotView {

	public static final String ID = "org.drivebay.trace.ui.view.scatter";

	public ScatterView() {
		super(new ScatterPlot());
	}
}
