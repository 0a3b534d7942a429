// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.host.text.Quantities;
import org.drivebay.model.Host;
import org.eclipse.jdt.annotation.Nullable;

/** What a row tells when the pointer rests on it: why its health is what it is, and numbers to the last digit. */
final class NodeTooltip {

	private final HealthRollup health;

	NodeTooltip(HealthRollup health) {
		this.health = health;
	}

	@Nullable
	String text(Object element, ExplorerColumn column) {
		List<String> lines = new ArrayList<>();
		if (column == ExplorerColumn.SIZE) {
			long sectors = NodeText.sectors(element);
			return sectors > 0 ? Quantities.exactSectors(sectors) : null;
		}
		if (element instanceof Host host) {
			lines.add(host.getName() + ": " + NodeText.connection(host.getConnectionState()));
			if (host.getConnectionDetail() != null) {
				lines.add(host.getConnectionDetail());
			}
		}
		lines.addAll(health.reasons(element));
		if (column == ExplorerColumn.DETAILS || column == ExplorerColumn.STATE && lines.isEmpty()) {
			// these cells are often longer than their column
			lines.add(0, column.text(element));
		}
		String text = String.join("\n", lines);
		return text.isBlank() ? null : text;
	}
}
