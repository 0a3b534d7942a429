// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import org.drivebay.internal.trace.ui.statistics.WindowStatistics.Named;
import org.drivebay.trace.Histogram;
import org.drivebay.trace.Phase;
import org.drivebay.trace.RequestGroup;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;

/** A row for each group of requests, and below it one for each of its phases. */
final class StatisticsTree {

	private static final int NAME_WIDTH = 250;
	private static final int WIDTH = 84;

	private final RowTree rows;

	StatisticsTree(Composite parent) {
		rows = new RowTree(parent, PhaseText.HEADS, NAME_WIDTH, WIDTH);
	}

	Control control() {
		return rows.control();
	}

	void show(WindowStatistics statistics) {
		rows.show(() -> {
			for (Named group : statistics.groups()) {
				add(group.name(), group.requests());
			}
			if (statistics.groups().size() > 1) {
				add("all", statistics.all());
			}
		});
	}

	private void add(String name, RequestGroup group) {
		TreeItem item = rows.add(PhaseText.row(name, group));
		for (Phase phase : Phase.values()) {
			Histogram spans = group.phase(phase);
			if (spans != null && phase != Phase.Q2C) {
				RowTree.addBelow(item, PhaseText.row(PhaseText.meaning(phase), spans));
			}
		}
	}
}
