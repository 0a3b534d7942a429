// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import java.net.URL;
import java.util.Locale;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;

/**
 * The icons, drawn as SVG in tones that stand on light and dark. Turn a descriptor into an image through the view's own
 * {@link org.eclipse.jface.resource.LocalResourceManager}, which frees it with the view.
 */
public enum Images {
	APP, APP_LARGE, HOST, ARRAY, MEMBER, SPARE, DISK, NVME, FLASH, PARTITION, LOOP, MAPPER, CPU, PCI, //
	OVERLAY_OK, OVERLAY_NOTE, OVERLAY_WARNING, OVERLAY_CRITICAL, OVERLAY_OFF, OVERLAY_BUSY, //
	ADD, EDIT, REMOVE, CONNECT, DISCONNECT, REFRESH, FILTER, CLEAR, COPY, LOG, INSPECTOR, LAB, WRITE, KEY, COLLAPSE, PAUSE, PROGRESS, THEME, //
	POINTER, PLAN, BLOCK_MAP, UNDO, REDO, SAVE, OPEN, DELETE, ARRANGE, GRID, ZOOM_IN, ZOOM_OUT, TRACE, SCATTER, CHART, HEAT_MAP;

	public ImageDescriptor descriptor() {
		String path = "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
		URL url = FileLocator.find(Platform.getBundle("org.drivebay.ui"), new Path(path), null);
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}
}
