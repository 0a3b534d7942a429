// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Sections, and their rows. */
final class AttributeContent implements ITreeContentProvider {

	private static final Object[] NONE = {};

	@Override
	public Object[] getElements(@Nullable Object input) {
		return input instanceof AttributeRows all ? all.sections().toArray() : NONE;
	}

	@Override
	public Object[] getChildren(@Nullable Object parent) {
		return parent instanceof Section section ? section.rows().toArray() : NONE;
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return element instanceof AttributeRow row ? row.section() : null;
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return element instanceof Section;
	}
}
