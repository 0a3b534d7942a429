// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.dialogs;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Confirms what cannot be undone: the thing's name or serial number has to be typed. */
public final class TypedNameDialog extends MessageDialog {

	private final String expected;

	/**
	 * @param message  what will happen
	 * @param expected to be typed, exactly
	 * @param verb     the button's label: Remove, Erase …
	 */
	public TypedNameDialog(@Nullable Shell parent, String title, String message, String expected, String verb) {
		super(parent, title, null, message, WARNING, new String[] { verb, IDialogConstants.CANCEL_LABEL }, 1);
		this.expected = expected;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).extendedMargins(0, 0, 6, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		new Label(area, SWT.NONE).setText("Type %s to confirm:".formatted(expected.replace("&", "&&")));
		var text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(e -> verbButton().setEnabled(text.getText().strip().equals(expected)));
		text.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		verbButton().setEnabled(false);
	}

	private Button verbButton() {
		return getButton(0);
	}

	/** Opens it. UI thread. */
	public boolean confirmed() {
		return open() == 0;
	}
}
