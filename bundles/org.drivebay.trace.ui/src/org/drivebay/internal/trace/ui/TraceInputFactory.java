// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds a trace again after a restart. */
public final class TraceInputFactory implements IElementFactory {

	static final String ID = "org.drivebay.trace.ui.factory.trace";

	@Override
	public @Nullable IAdaptable createElement(IMemento memento) {
		String path = memento.getString(TraceInput.PATH);
		return path == null ? null : new TraceInput(Path.of(path));
	}
}
