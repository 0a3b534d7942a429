// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.List;
import java.util.Objects;

import org.drivebay.model.BlockDevice;
import org.drivebay.model.MdMember;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** What of a selection in the explorer a plan can be made of. */
public final class RealDevices {

	private RealDevices() {
	}

	/** Block devices and arrays; a member stands for its device. */
	public static List<BlockDevice> of(@Nullable ISelection selection) {
		if (!(selection instanceof IStructuredSelection nodes)) {
			return List.of();
		}
		return nodes.stream().map(node -> node instanceof MdMember member ? member.getDevice() : node).filter(Objects::nonNull)
				.filter(BlockDevice.class::isInstance).map(BlockDevice.class::cast).toList();
	}
}
