// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds a plan's file again after a restart. */
public final class PlanInputFactory implements IElementFactory {

	static final String ID = "org.drivebay.plan.ui.factory.plan";

	@Override
	public @Nullable IAdaptable createElement(IMemento memento) {
		String file = memento.getString(PlanInput.FILE);
		return file == null ? null : new PlanInput(Path.of(file));
	}
}
