// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.nio.file.Files;
import java.nio.file.Path;

import org.drivebay.ui.Images;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * A recorded trace.
 *
 * @param path absolute: a file, a directory, or the base name of blktrace's files
 */
public record TraceInput(Path path) implements IEditorInput, IPersistableElement {

	static final String PATH = "path";

	@Override
	public boolean exists() {
		Path parent = path.getParent();
		return Files.exists(parent == null ? path : parent);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.TRACE.descriptor();
	}

	@Override
	public String getName() {
		return String.valueOf(path.getFileName());
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return path.toString();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(PATH, path.toString());
	}

	@Override
	public String getFactoryId() {
		return TraceInputFactory.ID;
	}
}
