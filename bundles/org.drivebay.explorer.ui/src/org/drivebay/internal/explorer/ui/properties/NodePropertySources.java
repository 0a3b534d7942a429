// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.properties;

import org.drivebay.internal.explorer.ui.tree.Group;
import org.drivebay.model.Node;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySource;

/** Adapts nodes, and a group as its host, for the Properties view. */
public final class NodePropertySources implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		Node node = adaptable instanceof Node direct ? direct : adaptable instanceof Group group ? group.host() : null;
		return node == null || type != IPropertySource.class ? null : type.cast(new NodePropertySource(node));
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class };
	}
}
