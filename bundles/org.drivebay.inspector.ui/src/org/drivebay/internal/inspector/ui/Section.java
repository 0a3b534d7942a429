// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.ArrayList;
import java.util.List;

/** A heading with its rows: the array, its bitmap, or one member. */
final class Section {

	private final String title;
	private final boolean member;
	private final List<AttributeRow> rows = new ArrayList<>();

	Section(String title, boolean member) {
		this.title = title;
		this.member = member;
	}

	String title() {
		return title;
	}

	boolean isMember() {
		return member;
	}

	List<AttributeRow> rows() {
		return rows;
	}
}
