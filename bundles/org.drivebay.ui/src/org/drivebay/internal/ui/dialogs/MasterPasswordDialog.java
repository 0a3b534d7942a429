// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui.dialogs;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The password that encrypts the secure storage: chosen once, typed once in each run that needs it. */
public final class MasterPasswordDialog extends TitleAreaDialog {

	private final boolean isNew;
	private @Nullable Text first;
	private @Nullable Text second;
	private @Nullable String password;

	public MasterPasswordDialog(@Nullable Shell parent, boolean isNew) {
		super(parent);
		this.isNew = isNew;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Secure Storage");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var outer = (Composite) super.createDialogArea(parent);
		setTitle(isNew ? "Choose a master password" : "Master password");
		setMessage(isNew ? "It encrypts the secrets that you keep. Nobody can restore it." : "It opens the secrets that you keep.");
		var area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		first = field(area, "Master password:");
		if (isNew) {
			second = field(area, "Once more:");
		}
		return outer;
	}

	private Text field(Composite area, String name) {
		new Label(area, SWT.NONE).setText(name);
		var text = new Text(area, SWT.BORDER | SWT.PASSWORD);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(e -> validate());
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
	}

	private void validate() {
		Button ok = getButton(IDialogConstants.OK_ID);
		Text one = first;
		Text two = second;
		if (ok == null || one == null) {
			return;
		}
		boolean same = two == null || two.getText().equals(one.getText());
		boolean repeated = two != null && !two.getText().isEmpty();
		setErrorMessage(repeated && !same ? "The two differ." : null);
		ok.setEnabled(!one.getText().isEmpty() && same);
	}

	@Override
	protected void okPressed() {
		Text text = first;
		password = text == null ? null : text.getText();
		super.okPressed();
	}

	/** Null if the user gave up. */
	public @Nullable String password() {
		return getReturnCode() == IDialogConstants.OK_ID ? password : null;
	}
}
