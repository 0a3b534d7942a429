// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.dialogs;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Fields in a grid, each behind its label, which takes one column. A label's {@code &} is before the letter that leads to its field. */
public final class Fields {

	/** In pixels; a field grows with its window. */
	private static final int TEXT_WIDTH = 280;

	private Fields() {
	}

	public static void label(Composite grid, String text) {
		var label = new Label(grid, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	/**
	 * A line to type in.
	 *
	 * @param span  columns that it takes
	 * @param style besides the border: {@link SWT#PASSWORD}
	 */
	public static Text text(Composite grid, String label, int span, int style) {
		label(grid, label);
		var text = new Text(grid, SWT.BORDER | style);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(span, 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** What cannot be changed, but selected and copied: in the font of paths and commands. */
	public static Text shown(Composite grid, String label, String value) {
		label(grid, label);
		var text = new Text(grid, SWT.READ_ONLY);
		text.setText(value);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	/**
	 * A list to choose of; nothing is chosen yet.
	 *
	 * @param span columns that it takes
	 */
	public static Combo choice(Composite grid, String label, List<String> items, int span) {
		label(grid, label);
		var combo = new Combo(grid, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(combo);
		return combo;
	}
}
