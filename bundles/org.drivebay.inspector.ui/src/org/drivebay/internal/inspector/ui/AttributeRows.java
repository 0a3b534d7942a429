// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.drivebay.host.MdAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** The rows in their sections. Takes each new reading and says what is different. UI thread. */
final class AttributeRows {

	private static final String BITMAP_FOLDER = "bitmap/";

	/**
	 * What a reading changed.
	 *
	 * @param structure whether rows or sections came, went or moved
	 * @param changed   rows with another value
	 */
	record Difference(boolean structure, List<AttributeRow> changed) {
	}

	private final Map<String, AttributeRow> byPath = new HashMap<>();
	private final Map<String, Section> sections = new LinkedHashMap<>();

	List<Section> sections() {
		return List.copyOf(sections.values());
	}

	@Nullable
	AttributeRow row(String path) {
		return byPath.get(path);
	}

	boolean isEmpty() {
		return byPath.isEmpty();
	}

	/** @param attributes in the order to show: the array's, then member by member */
	Difference update(List<MdAttribute> attributes) {
		List<String> paths = attributes.stream().map(MdAttribute::path).toList();
		boolean structure = paths.size() != byPath.size() || !byPath.keySet().containsAll(paths);
		List<AttributeRow> changed = new ArrayList<>();
		if (structure) {
			byPath.keySet().retainAll(paths);
			sections.values().forEach(section -> section.rows().clear());
		}
		for (MdAttribute attribute : attributes) {
			AttributeRow row = byPath.get(attribute.path());
			if (row == null) {
				row = new AttributeRow(section(attribute), attribute);
				byPath.put(attribute.path(), row);
			} else if (!row.attribute().equals(attribute)) {
				row.setAttribute(attribute);
				changed.add(row);
			}
			if (structure) {
				row.section().rows().add(row);
			}
		}
		sections.values().removeIf(section -> section.rows().isEmpty());
		return new Difference(structure, changed);
	}

	/** Array and bitmap come first, whichever attribute is met first. */
	private Section section(MdAttribute attribute) {
		String member = attribute.member();
		if (member != null) {
			return sections.computeIfAbsent("member " + member, title -> new Section("Member " + member, true));
		}
		boolean bitmap = attribute.info().name().startsWith(BITMAP_FOLDER);
		return sections.computeIfAbsent(bitmap ? "bitmap" : "array", title -> new Section(bitmap ? "Bitmap" : "Array", false));
	}
}
