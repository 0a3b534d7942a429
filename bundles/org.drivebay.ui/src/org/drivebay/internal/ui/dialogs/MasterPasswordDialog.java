// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui.dialogs;

import org.drivebay.ui.dialogs.Fields;
import org.drivebay.ui.dialogs.TitledDialog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The password that encrypts the secure storage: chosen once, typed once in each run that needs it. */
public final class MasterPasswordDialog extends TitledDialog {

	private final boolean isNew;
	private @Nullable Text first;
	private @Nullable Text second;
	private @Nullable String password;

	public MasterPasswordDialog(@Nullable Shell parent, boolean isNew) {
		super(parent, "Secure Storage");
		this.isNew = isNew;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(isNew ? "Choose a master password" : "Master password");
		setMessage(isNew ? "It encrypts the secrets that you keep. Nobody can restore it." : "It opens the secrets that you keep.");
		Composite area = area(parent, 2);
		first = field(area, "Master password:");
		if (isNew) {
			second = field(area, "Once more:");
		}
		return area;
	}

	private Text field(Composite area, String name) {
		Text text = Fields.text(area, name, 1, SWT.PASSWORD);
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
