// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.drivebay.model.Health;
import org.drivebay.model.HealthLevel;
import org.drivebay.model.Node;

/** The worst verdict on a node and all that is below it. */
public final class HealthRollup {

	private static final int MAX_REASONS = 8;

	private final ExplorerContent content;

	public HealthRollup(ExplorerContent content) {
		this.content = content;
	}

	public HealthLevel level(Object element) {
		HealthLevel worst = own(element);
		for (Object child : content.getChildren(element)) {
			HealthLevel below = level(child);
			if (below.getValue() > worst.getValue()) {
				worst = below;
			}
		}
		return worst;
	}

	/** Sentences, worst first, those of nodes below with the node's name before them. */
	public List<String> reasons(Object element) {
		Set<String> reasons = new LinkedHashSet<>();
		for (HealthLevel level : List.of(HealthLevel.CRITICAL, HealthLevel.WARNING, HealthLevel.NOTE)) {
			collect(element, element, level, reasons);
		}
		List<String> all = new ArrayList<>(reasons);
		if (all.size() > MAX_REASONS) {
			int more = all.size() - MAX_REASONS;
			all = new ArrayList<>(all.subList(0, MAX_REASONS));
			all.add("… and " + more + " more");
		}
		return all;
	}

	private void collect(Object top, Object element, HealthLevel level, Set<String> reasons) {
		if (element instanceof Node node && own(node) == level) {
			for (String reason : node.getHealth().getReasons()) {
				reasons.add(element == top ? reason : node.getName() + ": " + reason);
			}
		}
		for (Object child : content.getChildren(element)) {
			collect(top, child, level, reasons);
		}
	}

	private static HealthLevel own(Object element) {
		Health health = element instanceof Node node ? node.getHealth() : null;
		return health == null ? HealthLevel.UNKNOWN : health.getLevel();
	}
}
