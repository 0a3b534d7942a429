// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line above a view's content: a summary that gives way to the controls at its right, which are added to {@link #controls}. */
public final class SummaryBar {

	private final Composite area;
	private final Label summary;
	private final FittedText text;

	/**
	 * A line without a text.
	 *
	 * @param parent   with a grid layout of one column
	 * @param controls how many come to the right
	 */
	public SummaryBar(Composite parent, int controls) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(1 + controls).margins(6, 3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		summary = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(summary);
		text = new FittedText(summary);
	}

	/** Their parent. */
	public Composite controls() {
		return area;
	}

	/**
	 * Adds a label and a choice, of which the first is chosen; two controls.
	 *
	 * @param chosen after the user has chosen another one
	 */
	public Combo choice(String label, String[] items, Runnable chosen) {
		new Label(area, SWT.NONE).setText(label);
		var combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(0);
		combo.addListener(SWT.Selection, event -> chosen.run());
		return combo;
	}

	/** What does not fit is in the tool tip. */
	public void setText(String full) {
		text.set(full);
		summary.setToolTipText(full);
	}
}
