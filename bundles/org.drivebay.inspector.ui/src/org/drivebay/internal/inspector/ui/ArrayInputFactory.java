// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings inspectors back that were open when the workbench ended. */
public final class ArrayInputFactory implements IElementFactory {

	static final String ID = "org.drivebay.inspector.ui.factory.array";

	@Override
	public @Nullable IAdaptable createElement(IMemento memento) {
		String host = memento.getString(ArrayInput.HOST);
		String array = memento.getString(ArrayInput.ARRAY);
		return host == null || array == null ? null : new ArrayInput(host, array);
	}
}
