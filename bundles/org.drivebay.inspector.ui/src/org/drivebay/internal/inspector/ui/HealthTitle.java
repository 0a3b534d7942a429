// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import org.drivebay.model.HealthLevel;
import org.drivebay.model.MdArray;
import org.drivebay.ui.Images;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The editor's icon: an array, and in its corner how it is. */
final class HealthTitle {

	private final LocalResourceManager images;

	HealthTitle(Control control) {
		images = new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control);
	}

	Image image(@Nullable MdArray array) {
		Image plain = images.create(Images.ARRAY.descriptor());
		Images overlay = overlay(array);
		return overlay == null ? plain : images.create(new DecorationOverlayIcon(plain, overlay.descriptor(), IDecoration.BOTTOM_RIGHT));
	}

	private static @Nullable Images overlay(@Nullable MdArray array) {
		HealthLevel level = array == null || array.getHealth() == null ? HealthLevel.UNKNOWN : array.getHealth().getLevel();
		return switch (level) {
			case CRITICAL -> Images.OVERLAY_CRITICAL;
			case WARNING -> Images.OVERLAY_WARNING;
			case NOTE -> Images.OVERLAY_NOTE;
			case OK -> Images.OVERLAY_OK;
			case UNKNOWN -> array == null ? Images.OVERLAY_OFF : null;
		};
	}
}
