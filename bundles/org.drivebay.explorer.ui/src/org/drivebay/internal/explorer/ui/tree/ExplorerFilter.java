// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.drivebay.model.Lab;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Shows rows that have all words in their cells, what leads to them, and what is below them. */
public final class ExplorerFilter extends ViewerFilter {

	private final ExplorerContent content;
	private List<String> words = List.of();

	public ExplorerFilter(ExplorerContent content) {
		this.content = content;
	}

	/** @return whether this filters otherwise than before */
	public boolean setText(String text) {
		List<String> wanted = Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
		boolean other = !wanted.equals(words);
		words = wanted;
		return other;
	}

	public boolean isActive() {
		return !words.isEmpty();
	}

	@Override
	public boolean select(Viewer viewer, @Nullable Object parent, @Nullable Object element) {
		return words.isEmpty() || element == null || matchesUpwards(element) || matchesDownwards(element);
	}

	private boolean matchesUpwards(Object element) {
		Object current = element;
		while (current != null) {
			if (!(current instanceof Group) && matches(current)) {
				return true;
			}
			current = content.getParent(current);
		}
		return false;
	}

	private boolean matchesDownwards(Object element) {
		return Arrays.stream(content.getChildren(element)).anyMatch(child -> matches(child) || matchesDownwards(child));
	}

	private boolean matches(Object element) {
		if (element instanceof Lab) {
			return false;
		}
		StringBuilder cells = new StringBuilder();
		for (ExplorerColumn column : ExplorerColumn.values()) {
			cells.append(column.text(element)).append('\n');
		}
		String text = cells.toString().toLowerCase(Locale.ROOT);
		return words.stream().allMatch(text::contains);
	}
}
