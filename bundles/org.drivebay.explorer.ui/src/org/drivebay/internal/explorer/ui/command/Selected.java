// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.internal.explorer.ui.tree.Group;
import org.drivebay.model.Host;
import org.drivebay.ui.UI;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** The hosts that a command is for: those selected, and those of selected rows below them. */
final class Selected {

	private Selected() {
	}

	static List<HostSession> sessions(ExecutionEvent event) {
		LabService lab = UI.service(LabService.class);
		Set<HostSession> sessions = new LinkedHashSet<>();
		for (Object element : elements(event)) {
			Host host = host(element);
			if (host != null) {
				lab.session(host).ifPresent(sessions::add);
			}
		}
		return List.copyOf(sessions);
	}

	static List<?> elements(ExecutionEvent event) {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		return selection instanceof IStructuredSelection structured ? structured.toList() : List.of();
	}

	static @Nullable Host host(@Nullable Object element) {
		Object current = element instanceof Group group ? group.host() : element;
		while (current instanceof EObject object && !(current instanceof Host)) {
			current = object.eContainer();
		}
		return current instanceof Host host ? host : null;
	}
}
