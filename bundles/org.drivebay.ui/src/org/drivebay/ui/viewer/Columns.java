// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.viewer;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The columns of a table whose rows are filled by hand. */
public final class Columns {

	private Columns() {
	}

	/**
	 * Behind those that are there.
	 *
	 * @param style {@link org.eclipse.swt.SWT#LEFT} or {@link org.eclipse.swt.SWT#RIGHT}
	 * @param width in pixels at 100 % zoom
	 */
	public static TableColumn add(Table table, int style, String title, int width) {
		var column = new TableColumn(table, style);
		column.setText(title);
		column.setWidth(width);
		return column;
	}
}
