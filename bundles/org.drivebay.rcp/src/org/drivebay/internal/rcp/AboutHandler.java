// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.drivebay.ui.UI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

/** Versions and licences. */
public final class AboutHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		new AboutDialog(UI.shell()).open();
		return null;
	}
}
