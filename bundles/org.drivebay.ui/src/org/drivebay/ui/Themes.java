// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** The light and the dark theme. UI thread. */
public final class Themes {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private Themes() {
	}

	public static boolean isDark() {
		return engine().map(IThemeEngine::getActiveTheme).map(ITheme::getId).filter(id -> id.startsWith(DARK)).isPresent();
	}

	/** Switches now, and remembers it for the next start. */
	public static void setDark(boolean dark) {
		engine().ifPresent(engine -> engine.setTheme(dark ? DARK : LIGHT, true));
	}

	/** Runs it after each switch, until the control is disposed: colours that were taken from a {@link Palette} are to be taken again. */
	public static void onChange(Control control, Runnable runnable) {
		IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
		EventHandler handler = event -> UI.async(control, runnable);
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
		control.addDisposeListener(e -> broker.unsubscribe(handler));
	}

	private static Optional<IThemeEngine> engine() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getService(IThemeEngine.class));
	}
}
