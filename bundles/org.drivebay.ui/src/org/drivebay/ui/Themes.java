// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
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
		engine().ifPresent(engine -> {
			afterSwitch(() -> restyle(engine));
			engine.setTheme(dark ? DARK : LIGHT, true);
		});
	}

	private static void restyle(IThemeEngine engine) {
		for (Shell shell : UI.display().getShells()) {
			forget(shell);
			engine.applyStyles(shell, true);
		}
		// once the widgets have their new style; GTK paints anew only what has changed its size
		UI.async(() -> {
			for (Shell shell : UI.display().getShells()) {
				redraw(shell);
			}
		});
	}

	private static void redraw(Control control) {
		control.redraw();
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				redraw(child);
			}
		}
	}

	/**
	 * Runs it once the toolkit has the new theme. The engine takes the system's colours while GTK's are still those of the old theme: GTK is
	 * told later, and says by SWT's settings event when it is done.
	 */
	private static void afterSwitch(Runnable runnable) {
		if (!"gtk".equals(SWT.getPlatform())) {
			UI.async(runnable);
			return;
		}
		Display display = UI.display();
		display.addListener(SWT.Settings, new Listener() {
			@Override
			public void handleEvent(@Nullable Event event) {
				display.removeListener(SWT.Settings, this);
				UI.async(runnable);
			}
		});
	}

	/**
	 * Back to the system's colours. The engine has done so too, but got the old theme's: SWT keeps a default as the colour that it was then, and
	 * takes a new one only if there was another colour in between.
	 */
	private static void forget(Control control) {
		control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
		control.setBackground(null);
		control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
		control.setForeground(null);
		switch (control) {
		case Tree tree -> {
			tree.setHeaderBackground(null);
			tree.setHeaderForeground(null);
		}
		case Table table -> {
			table.setHeaderBackground(null);
			table.setHeaderForeground(null);
		}
		default -> {
			// nothing more
		}
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				forget(child);
			}
		}
	}

	/** Runs it after each switch, until the control is disposed: colours that were taken from a {@link Palette} are to be taken again. */
	public static void onChange(Control control, Runnable runnable) {
		IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
		EventHandler handler = event -> afterSwitch(() -> UI.async(control, runnable));
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
		control.addDisposeListener(e -> broker.unsubscribe(handler));
	}

	private static Optional<IThemeEngine> engine() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getService(IThemeEngine.class));
	}
}
