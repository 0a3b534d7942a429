// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.properties;

import org.drivebay.model.Node;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;

/** A node as it is when the view asks. Nothing can be set here: writes to a host go through their preview. */
final class NodePropertySource implements IPropertySource {

	private final Node node;
	private PropertyTable table;

	NodePropertySource(Node node) {
		this.node = node;
		table = NodeProperties.of(node);
	}

	@Override
	public @Nullable Object getEditableValue() {
		return null;
	}

	/** The view asks for the descriptors first, and then for their values. */
	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		table = NodeProperties.of(node);
		return table.descriptors();
	}

	@Override
	public @Nullable Object getPropertyValue(Object id) {
		return table.value(id);
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// read-only
	}

	@Override
	public void setPropertyValue(Object id, @Nullable Object value) {
		// read-only
	}
}
