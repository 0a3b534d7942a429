// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import org.drivebay.ui.Images;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Two traces that are looked at side by side. */
public record CompareInput(TraceInput left, TraceInput right) implements IEditorInput {

	@Override
	public boolean exists() {
		return left.exists() && right.exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.TRACE.descriptor();
	}

	@Override
	public String getName() {
		return left.getName() + " | " + right.getName();
	}

	/** It is not opened again after a restart. */
	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return left.getToolTipText() + "\n" + right.getToolTipText();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}
}
