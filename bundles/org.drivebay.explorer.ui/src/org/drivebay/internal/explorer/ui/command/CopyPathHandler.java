// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.command;

import java.util.Objects;

import org.drivebay.model.BlockDevice;
import org.drivebay.model.Host;
import org.drivebay.model.MdMember;
import org.drivebay.ui.viewer.RowCopy;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies what the selected rows are called on their host: the device's path, or the host's address. */
public final class CopyPathHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		var paths = Selected.elements(event).stream().map(CopyPathHandler::path).filter(Objects::nonNull).toList();
		RowCopy.text(HandlerUtil.getActiveShell(event).getDisplay(), paths);
		return null;
	}

	private static @Nullable String path(@Nullable Object element) {
		return switch (element) {
			case Host host -> host.getAddress();
			case MdMember member -> "/dev/" + member.getName();
			// sysfs writes the slash of a name such as cciss/c0d0 as an exclamation mark
			case BlockDevice device -> "/dev/" + device.getName().replace('!', '/');
			case null, default -> null;
		};
	}
}
