// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import org.drivebay.model.BlockDevice;
import org.drivebay.model.ConnectionState;
import org.drivebay.model.HealthLevel;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.ui.Images;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** A row's icon: what it is, and, as a shape in the corner, how it is. */
final class NodeImages {

	private final LocalResourceManager images;
	private final HealthRollup health;

	NodeImages(Control control, HealthRollup health) {
		images = new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control);
		this.health = health;
	}

	Image image(Object element) {
		Images base = base(element);
		Images overlay = overlay(element);
		return overlay == null ? images.create(base.descriptor())
				: images.create(new DecorationOverlayIcon(images.create(base.descriptor()), overlay.descriptor(), IDecoration.BOTTOM_RIGHT));
	}

	private static Images base(Object element) {
		return switch (element) {
			case Host host -> Images.HOST;
			case Group group -> group.kind() == Group.Kind.ARRAYS ? Images.ARRAY : Images.DISK;
			case MdArray array -> Images.ARRAY;
			case MdMember member -> member.getStates().contains("spare") ? Images.SPARE : Images.MEMBER;
			case BlockDevice device -> ofDevice(device);
			default -> Images.DISK;
		};
	}

	private static Images ofDevice(BlockDevice device) {
		return switch (device.getKind()) {
			case NVME_NAMESPACE -> Images.NVME;
			case FLASH_CARD, MEMORY -> Images.FLASH;
			case PARTITION -> Images.PARTITION;
			case LOOP -> Images.LOOP;
			case DEVICE_MAPPER -> Images.MAPPER;
			case MD_ARRAY -> Images.ARRAY;
			case DISK, OPTICAL, OTHER -> Images.DISK;
		};
	}

	private @Nullable Images overlay(Object element) {
		if (element instanceof Host host && host.getConnectionState() != ConnectionState.CONNECTED) {
			return switch (host.getConnectionState()) {
				case CONNECTING -> Images.OVERLAY_BUSY;
				case WAITING -> Images.OVERLAY_WARNING;
				case REFUSED -> Images.OVERLAY_CRITICAL;
				case CONNECTED, DISCONNECTED -> Images.OVERLAY_OFF;
			};
		}
		HealthLevel level = health.level(element);
		return switch (level) {
			case CRITICAL -> Images.OVERLAY_CRITICAL;
			case WARNING -> Images.OVERLAY_WARNING;
			case NOTE -> Images.OVERLAY_NOTE;
			case OK -> element instanceof Host || element instanceof MdArray ? Images.OVERLAY_OK : null;
			case UNKNOWN -> null;
		};
	}
}
