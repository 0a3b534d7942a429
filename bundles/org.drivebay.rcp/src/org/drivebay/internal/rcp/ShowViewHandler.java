// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the view whose id stands behind the class name in plugin.xml. */
public final class ShowViewHandler extends AbstractHandler implements IExecutableExtension {

	private String viewId = "";

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		viewId = String.valueOf(data);
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(viewId);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The view " + viewId + " cannot be shown", e);
		}
	}
}
