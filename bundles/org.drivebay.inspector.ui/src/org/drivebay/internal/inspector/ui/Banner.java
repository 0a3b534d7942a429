// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import org.drivebay.ui.Images;
import org.drivebay.ui.Palette;
import org.drivebay.ui.Themes;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A coloured line that is there only while it has something to say. */
final class Banner {

	private final Composite area;
	private final Label text;

	Banner(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 5).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		var images = new LocalResourceManager(JFaceResources.getResources(area.getDisplay()), area);
		new Label(area, SWT.NONE).setImage(images.create(Images.OVERLAY_WARNING.descriptor()));
		text = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
		area.setVisible(false);
		Themes.onChange(parent, this::color);
	}

	void show(String message) {
		text.setText(message.replace("&", "&&"));
		color();
		place(true);
	}

	private void color() {
		area.setBackground(Palette.of(area.getParent()).flash());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
	}

	void hide() {
		if (area.getVisible()) {
			place(false);
		}
	}

	private void place(boolean visible) {
		((GridData) area.getLayoutData()).exclude = !visible;
		area.setVisible(visible);
		area.getParent().layout(true, true);
	}
}
