// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** A heading with its rows: the array, its bitmap, or one member. */
final class Section {

	private final String title;
	private final @Nullable String member;
	private final List<AttributeRow> rows = new ArrayList<>();

	Section(String title, @Nullable String member) {
		this.title = title;
		this.member = member;
	}

	String title() {
		return title;
	}

	/** The member's name, or null for what belongs to the array. */
	@Nullable
	String member() {
		return member;
	}

	List<AttributeRow> rows() {
		return rows;
	}
}
