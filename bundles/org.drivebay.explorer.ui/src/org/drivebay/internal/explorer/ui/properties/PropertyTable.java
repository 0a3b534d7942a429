// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Collects what is known, leaving out what is not. */
final class PropertyTable {

	private final List<IPropertyDescriptor> descriptors = new ArrayList<>();
	private final Map<Object, String> values = new HashMap<>();
	private String category = "";

	PropertyTable category(String name) {
		category = name;
		return this;
	}

	PropertyTable add(String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			String id = category + "/" + name;
			var descriptor = new PropertyDescriptor(id, name);
			descriptor.setCategory(category);
			descriptors.add(descriptor);
			values.put(id, value);
		}
		return this;
	}

	PropertyTable add(String name, List<String> value) {
		return add(name, String.join(", ", value));
	}

	PropertyTable add(String name, boolean value) {
		return add(name, value ? "yes" : "no");
	}

	/** @param unit may be empty */
	PropertyTable count(String name, long value, String unit) {
		return add(name, String.format(Locale.ROOT, "%,d %s", value, unit).strip());
	}

	/** Left out if the value is not above zero. */
	PropertyTable positive(String name, long value, String unit) {
		return value > 0 ? count(name, value, unit) : this;
	}

	IPropertyDescriptor[] descriptors() {
		return descriptors.toArray(IPropertyDescriptor[]::new);
	}

	@Nullable
	Object value(Object id) {
		return values.get(id);
	}
}
