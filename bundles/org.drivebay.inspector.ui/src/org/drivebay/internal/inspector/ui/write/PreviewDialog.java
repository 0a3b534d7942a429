// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui.write;

import org.drivebay.host.AttributeWrite;
import org.drivebay.ui.dialogs.Fields;
import org.drivebay.ui.dialogs.TitledDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows exactly what will be written, and what follows from it, before anything is. Cancel is the default: Enter ended the typing just before. */
public final class PreviewDialog extends TitledDialog {

	private final String host;
	private final AttributeWrite write;

	public PreviewDialog(Shell shell, String host, AttributeWrite write) {
		super(shell, "Write Attribute");
		this.host = host;
		this.write = write;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Write " + write.attribute().info().name() + " on " + host + "?");
		setMessage("Nothing has been changed yet.");
		Composite form = area(parent, 2);
		Fields.shown(form, "File:", write.attribute().path());
		Fields.shown(form, "Value now:", write.oldValue());
		Fields.shown(form, "New value:", write.newValue());
		Label consequence = new Label(form, SWT.WRAP);
		consequence.setText(write.consequence().replace("&", "&&"));
		int width = convertHorizontalDLUsToPixels(300);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(width, SWT.DEFAULT).indent(0, 6).applyTo(consequence);
		return form;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "&Write", false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true).setFocus();
	}
}
