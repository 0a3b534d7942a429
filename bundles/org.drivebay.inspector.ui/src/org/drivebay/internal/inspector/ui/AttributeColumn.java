// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.function.Function;

import org.drivebay.host.MdAttribute;

/** The columns in the order of their creation; the first holds the tree. */
enum AttributeColumn {
	NAME("Attribute", 190, attribute -> attribute.info().name()), VALUE("Value", 180, AttributeText::cell),
	UNIT("Unit", 60, attribute -> AttributeText.failed(attribute) ? "" : attribute.info().unit().label()),
	READS_AS("Reads as", 110, AttributeText::readsAs), MEANING("Meaning", 520, attribute -> attribute.info().meaning());

	private final String title;
	private final int width;
	private final Function<MdAttribute, String> text;

	AttributeColumn(String title, int width, Function<MdAttribute, String> text) {
		this.title = title;
		this.width = width;
		this.text = text;
	}

	String title() {
		return title;
	}

	/** In pixels at 100 % zoom. */
	int width() {
		return width;
	}

	String text(Object element) {
		return switch (element) {
			case Section section -> this == NAME ? section.title() : "";
			case AttributeRow row -> text.apply(row.attribute());
			default -> "";
		};
	}
}
