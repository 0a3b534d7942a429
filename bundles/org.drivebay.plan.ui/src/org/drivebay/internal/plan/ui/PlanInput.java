// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.nio.file.Files;
import java.nio.file.Path;

import org.drivebay.ui.Images;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * A plan's file.
 *
 * @param file absolute
 */
public record PlanInput(Path file) implements IEditorInput, IPersistableElement {

	static final String FILE = "file";

	@Override
	public boolean exists() {
		return Files.exists(file);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.PLAN.descriptor();
	}

	@Override
	public String getName() {
		return String.valueOf(file.getFileName());
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FILE, file.toString());
	}

	@Override
	public String getFactoryId() {
		return PlanInputFactory.ID;
	}
}
