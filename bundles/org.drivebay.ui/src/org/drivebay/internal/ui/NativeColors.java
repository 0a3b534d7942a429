// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui;

import org.drivebay.ui.Palette;
import org.eclipse.e4.ui.css.core.dom.CSSStylableElement;
import org.eclipse.e4.ui.css.core.dom.properties.ICSSPropertyHandler;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.w3c.dom.css.CSSValue;

/**
 * Takes the place of a style sheet's colours for what a user pushes or types in. GTK would use such a colour in every state, so that a disabled
 * button looks enabled, and the default one like any other. They keep GTK's own colours wherever GTK has come to the same theme, as it does a
 * little after the engine.
 */
public final class NativeColors implements ICSSPropertyHandler {

	@Override
	public boolean applyCSSProperty(Object element, String property, CSSValue value, String pseudo, CSSEngine engine) throws Exception {
		if (!"gtk".equals(SWT.getPlatform()) || !(element instanceof CSSStylableElement adapter)
				|| !(adapter.getNativeWidget() instanceof Control control) || !isInput(control)) {
			return false;
		}
		boolean text = "color".equals(property);
		Color own = control.getDisplay().getSystemColor(text ? SWT.COLOR_WIDGET_FOREGROUND : SWT.COLOR_WIDGET_BACKGROUND);
		if (!(engine.convert(value, Color.class, control.getDisplay()) instanceof Color wanted) || Palette.isDark(wanted) != Palette.isDark(own)) {
			return false;
		}
		if (text) {
			control.setForeground(null);
		} else {
			control.setBackground(null);
		}
		return true;
	}

	/** A text that cannot be changed is no input: it has the colours of what is around it. */
	private static boolean isInput(Control control) {
		return switch (control) {
			case Text text -> (text.getStyle() & SWT.READ_ONLY) == 0;
			case Button _, Combo _, Spinner _ -> true;
			default -> false;
		};
	}
}
