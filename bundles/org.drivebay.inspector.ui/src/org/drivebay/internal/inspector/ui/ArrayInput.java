// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import org.drivebay.ui.Images;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * An array by names, so that it outlives a reconnect, a reboot and a restart of the workbench.
 *
 * @param host  as the explorer shows it
 * @param array the kernel's name, md0
 */
public record ArrayInput(String host, String array) implements IEditorInput, IPersistableElement {

	static final String HOST = "host";
	static final String ARRAY = "array";

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.ARRAY.descriptor();
	}

	@Override
	public String getName() {
		return array + " on " + host;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return "md attributes of " + array + " on " + host;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(HOST, host);
		memento.putString(ARRAY, array);
	}

	@Override
	public String getFactoryId() {
		return ArrayInputFactory.ID;
	}
}
