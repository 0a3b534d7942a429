// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import java.util.function.Function;

/** The columns in the order of their creation; the first holds the tree. */
public enum ExplorerColumn {
	NAME("Name", 186, NodeText::name), LEVEL("Level, role", 84, NodeText::level), STATE("State", 150, NodeText::state),
	SIZE("Size", 72, NodeText::size), DETAILS("Details", 380, NodeText::details);

	private final String title;
	private final int width;
	private final Function<Object, String> text;

	ExplorerColumn(String title, int width, Function<Object, String> text) {
		this.title = title;
		this.width = width;
		this.text = text;
	}

	public String title() {
		return title;
	}

	/** In pixels at 100 % zoom. */
	public int width() {
		return width;
	}

	public String text(Object element) {
		return text.apply(element);
	}
}
