// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui.write;

import org.drivebay.host.AttributeWrite;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows exactly what will be written, and what follows from it, before anything is. Cancel is the default: Enter ended the typing just before. */
public final class PreviewDialog extends TitleAreaDialog {

	private final String host;
	private final AttributeWrite write;

	public PreviewDialog(Shell shell, String host, AttributeWrite write) {
		super(shell);
		this.host = host;
		this.write = write;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Write Attribute");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Write " + write.attribute().info().name() + " on " + host + "?");
		setMessage("Nothing has been changed yet.");
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 6).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		value(form, "File:", write.attribute().path());
		value(form, "Value now:", write.oldValue());
		value(form, "New value:", write.newValue());
		Label consequence = new Label(form, SWT.WRAP);
		consequence.setText(write.consequence().replace("&", "&&"));
		int width = convertHorizontalDLUsToPixels(300);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(width, SWT.DEFAULT).indent(0, 6).applyTo(consequence);
		Dialog.applyDialogFont(form);
		return area;
	}

	/** Read-only texts, so that they can be selected and copied. */
	private static void value(Composite form, String title, String content) {
		Label label = new Label(form, SWT.NONE);
		label.setText(title);
		Text text = new Text(form, SWT.READ_ONLY | SWT.SINGLE);
		text.setText(content);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "&Write", false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true).setFocus();
	}
}
