// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.viewer;

import org.drivebay.ui.Palette;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** The cells of one column; one whose value has just changed is lit. */
public abstract class LiveLabels extends ColumnLabelProvider {

	private final Control control;
	private final Flash flash;
	private final int column;

	/**
	 * @param control that shows them
	 * @param column  as it is called when a cell is marked
	 */
	protected LiveLabels(Control control, Flash flash, int column) {
		this.control = control;
		this.flash = flash;
		this.column = column;
	}

	@Override
	public abstract String getText(Object element);

	@Override
	public final @Nullable Color getBackground(Object element) {
		return flash.isLit(element, column) ? palette().flash() : null;
	}

	/** Of the theme that the control has now. */
	protected final Palette palette() {
		return Palette.of(control);
	}
}
