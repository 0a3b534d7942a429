// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.dialogs;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a title and a message above its fields: as large as paths and commands want it, without a help button that has no help. */
public abstract class TitledDialog extends TitleAreaDialog {

	private final String text;

	/** @param text of the window */
	protected TitledDialog(@Nullable Shell parent, String text) {
		super(parent);
		this.text = text;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(text);
	}

	/** A grid with margins, in all the room below the title. For {@link #createDialogArea}. */
	protected final Composite area(Composite parent, int columns) {
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(12, 10).spacing(8, 6).applyTo(area);
		return area;
	}
}
