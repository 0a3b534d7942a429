// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.drivebay.ui.Themes;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Light or dark. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

	private @Nullable Button dark;
	private @Nullable Button light;

	@Override
	public void init(IWorkbench workbench) {
		// nothing is needed of it
	}

	@Override
	protected Control createContents(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText("Theme:");
		light = radio(area, "Light", !Themes.isDark());
		dark = radio(area, "Dark", Themes.isDark());
		return area;
	}

	private static Button radio(Composite area, String text, boolean selected) {
		var button = new Button(area, SWT.RADIO);
		button.setText(text);
		button.setSelection(selected);
		return button;
	}

	@Override
	protected void performDefaults() {
		select(false);
		super.performDefaults();
	}

	private void select(boolean isDark) {
		Button one = light;
		Button other = dark;
		if (one != null && other != null) {
			one.setSelection(!isDark);
			other.setSelection(isDark);
		}
	}

	@Override
	public boolean performOk() {
		Button button = dark;
		if (button != null && button.getSelection() != Themes.isDark()) {
			Themes.setDark(button.getSelection());
		}
		return true;
	}
}
