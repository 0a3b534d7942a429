// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.drivebay.remote.Prompter.SecretRequest;
import org.drivebay.ui.dialogs.Fields;
import org.drivebay.ui.dialogs.TitledDialog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Passphrase, password, or whatever else the server asks for. */
public final class SecretDialog extends TitledDialog {

	private final SecretRequest request;
	private final List<Text> fields = new ArrayList<>();
	private @Nullable Button keepButton;
	private @Nullable List<String> answers;
	private boolean keep;

	public SecretDialog(@Nullable Shell parent, SecretRequest request) {
		super(parent, "Authentication");
		this.request = request;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(request.title());
		if (request.refused()) {
			setMessage("The last answer was refused. Try again, or cancel to give up.", IMessageProvider.WARNING);
		} else {
			setMessage("The answer goes to the SSH client alone.");
		}
		Composite area = area(parent, 2);
		for (int i = 0; i < request.prompts().size(); i++) {
			field(area, request.prompts().get(i), request.echo().get(i));
		}
		if (request.id() != null && fields.size() == 1) {
			var button = new Button(area, SWT.CHECK);
			button.setText("Keep in secure storage");
			button.setToolTipText("Encrypted with a master password that you choose. Left unticked, the answer is forgotten after use.");
			GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(button);
			keepButton = button;
		}
		return area;
	}

	private void field(Composite area, String prompt, boolean echo) {
		String label = prompt.strip().replaceAll("\\p{Cntrl}", " ").replace("&", "&&");
		fields.add(Fields.text(area, label, 1, echo ? SWT.NONE : SWT.PASSWORD));
	}

	@Override
	protected void okPressed() {
		answers = fields.stream().map(Text::getText).toList();
		Button button = keepButton;
		keep = button != null && button.getSelection();
		super.okPressed();
	}

	/** Empty if the user gave up. */
	public Optional<List<String>> answers() {
		List<String> given = answers;
		return given != null && getReturnCode() == IDialogConstants.OK_ID ? Optional.of(given) : Optional.empty();
	}

	/** Whether the user wants the answer to be stored. */
	public boolean keep() {
		return keep;
	}
}
