// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.LinkedHashSet;
import java.util.Set;

import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the inspectors of the selected arrays, or brings them to the front. */
public final class InspectHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Set<ArrayInput> inputs = new LinkedHashSet<>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			for (Object element : selection) {
				MdArray array = element instanceof MdMember member ? member.getArray() : element instanceof MdArray direct ? direct : null;
				if (array != null && array.eContainer() instanceof Host host) {
					inputs.add(new ArrayInput(host.getName(), array.getName()));
				}
			}
		}
		for (ArrayInput input : inputs) {
			open(page, input);
		}
		return null;
	}

	private static void open(IWorkbenchPage page, ArrayInput input) throws ExecutionException {
		try {
			page.openEditor(input, InspectorEditor.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("the inspector of " + input.getName() + " cannot be opened", e);
		}
	}
}
