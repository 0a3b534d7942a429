// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import org.drivebay.host.MdAttribute;

/** A row that stays the same while its value changes. */
public final class AttributeRow {

	private final Section section;
	private MdAttribute attribute;

	AttributeRow(Section section, MdAttribute attribute) {
		this.section = section;
		this.attribute = attribute;
	}

	Section section() {
		return section;
	}

	public MdAttribute attribute() {
		return attribute;
	}

	void setAttribute(MdAttribute newer) {
		attribute = newer;
	}
}
