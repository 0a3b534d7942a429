// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import org.drivebay.internal.trace.ui.record.LiveCapture;
import org.drivebay.ui.Images;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** A trace that is being recorded. */
record LiveInput(LiveCapture capture) implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.TRACE.descriptor();
	}

	@Override
	public String getName() {
		return String.valueOf(capture.folder().getFileName());
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return capture.folder().toString();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}
}
