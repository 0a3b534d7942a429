// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import java.util.HashMap;
import java.util.Map;

import org.drivebay.model.Host;
import org.drivebay.model.Node;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IMemento;

/**
 * Which rows the user has opened or closed, by name, so that it outlives the model objects: a host that reconnects, and the next start.
 * Hosts and their arrays are open until the user closes them.
 */
public final class ExpandState {

	private static final String ROW = "row";
	private static final String OPEN = "open";
	private static final int MAX_ROWS = 1000;

	private final ExplorerContent content;
	private final Map<String, Boolean> chosen = new HashMap<>();

	public ExpandState(ExplorerContent content, @Nullable IMemento memento) {
		this.content = content;
		if (memento != null) {
			for (IMemento row : memento.getChildren(ROW)) {
				chosen.put(row.getID(), Boolean.TRUE.equals(row.getBoolean(OPEN)));
			}
		}
	}

	public void save(IMemento memento) {
		chosen.entrySet().stream().limit(MAX_ROWS)
				.forEach(entry -> memento.createChild(ROW, entry.getKey()).putBoolean(OPEN, entry.getValue()));
	}

	public void chose(Object element, boolean open) {
		chosen.put(key(element), open);
	}

	/** Opens the element and what is below it as the user has left it. */
	public void open(TreeViewer viewer, Object element) {
		if (element == viewer.getInput()) {
			apply(viewer, element);
		} else if (content.hasChildren(element) && isOpen(element)) {
			if (!viewer.getExpandedState(element)) {
				viewer.setExpandedState(element, true);
			}
			apply(viewer, element);
		}
	}

	/** As {@link #open}, without the element. */
	public void apply(TreeViewer viewer, Object element) {
		for (Object child : content.getChildren(element)) {
			open(viewer, child);
		}
	}

	private boolean isOpen(Object element) {
		boolean usual = element instanceof Host || element instanceof Group group && group.kind() == Group.Kind.ARRAYS;
		return chosen.getOrDefault(key(element), usual);
	}

	private String key(@Nullable Object element) {
		return switch (element) {
			case Host host -> "/" + host.getName();
			case Group group -> key(group.host()) + "/" + group.kind();
			case Node node -> key(content.getParent(node)) + "/" + node.getName();
			case null, default -> "";
		};
	}
}
