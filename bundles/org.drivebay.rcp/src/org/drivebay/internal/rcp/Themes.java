// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import java.util.Optional;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** The light and the dark theme. UI thread. */
public final class Themes {

	static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private Themes() {
	}

	public static boolean isDark() {
		return engine().map(IThemeEngine::getActiveTheme).map(ITheme::getId).filter(id -> id.startsWith(DARK)).isPresent();
	}

	/** Switches now, and remembers it for the next start. */
	public static void setDark(boolean dark) {
		engine().ifPresent(engine -> engine.setTheme(dark ? DARK : LIGHT, true));
	}

	private static Optional<IThemeEngine> engine() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getService(IThemeEngine.class));
	}
}
