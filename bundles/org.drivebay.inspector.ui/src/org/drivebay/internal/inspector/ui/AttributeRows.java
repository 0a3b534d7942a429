// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.drivebay.host.MdAttribute;
import org.drivebay.host.facts.NaturalOrder;
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
	private final Section array = new Section("Array", null);
	private final Section bitmap = new Section("Bitmap", null);
	private final Map<String, Section> members = new TreeMap<>(NaturalOrder.INSTANCE);

	/** Array and bitmap first, whichever attribute comes first. */
	List<Section> sections() {
		return Stream.concat(Stream.of(array, bitmap), members.values().stream()).filter(section -> !section.rows().isEmpty()).toList();
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
			sections().forEach(section -> section.rows().clear());
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
		members.values().removeIf(section -> section.rows().isEmpty());
		return new Difference(structure, changed);
	}

	private Section section(MdAttribute attribute) {
		String member = attribute.member();
		if (member != null) {
			return members.computeIfAbsent(member, name -> new Section("Member " + name, name));
		}
		return attribute.info().name().startsWith(BITMAP_FOLDER) ? bitmap : array;
	}
}
