// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.drivebay.ui.Themes;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

/** Dark to light and back. */
public final class ToggleThemeHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Themes.setDark(!Themes.isDark());
		return null;
	}
}
