// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import java.util.Arrays;

import org.drivebay.model.Lab;
import org.drivebay.ui.viewer.FilterWords;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Shows rows that have all words in their cells, what leads to them, and what is below them. */
public final class ExplorerFilter extends ViewerFilter {

	private final ExplorerContent content;
	private FilterWords words = FilterWords.NONE;

	public ExplorerFilter(ExplorerContent content) {
		this.content = content;
	}

	/** @return whether this filters otherwise than before */
	public boolean setText(String text) {
		FilterWords wanted = FilterWords.of(text);
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
		return !(element instanceof Lab) && words.match(Arrays.stream(ExplorerColumn.values()).map(column -> column.text(element)).toList());
	}
}
