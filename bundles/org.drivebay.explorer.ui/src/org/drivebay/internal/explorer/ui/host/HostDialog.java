// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.host;

import java.util.List;
import java.util.Set;

import org.drivebay.host.HostDefinition;
import org.drivebay.host.LabService;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.drivebay.ui.dialogs.Fields;
import org.drivebay.ui.dialogs.TitledDialog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Adds or edits a host; says beside the fields what is wrong, and tries the connection on request. */
public final class HostDialog extends TitledDialog {

	private static final String INTRODUCTION = "What is left empty comes from your ssh configuration, else from OpenSSH's defaults.";

	private final LabService lab;
	private final @Nullable HostDefinition before;
	private final HostForm initial;
	private final Set<String> taken;
	private Combo address;
	private Text name;
	private Text user;
	private Text port;
	private Text identityFile;
	private Text interval;
	private Button autoConnect;
	private ConnectionTestBar test;
	private @Nullable HostDefinition result;

	/**
	 * @param before the host to edit, or null for a new one
	 * @param taken  names that other hosts have
	 */
	public HostDialog(@Nullable Shell shell, LabService lab, @Nullable HostDefinition before, HostForm initial, Set<String> taken) {
		super(shell, before == null ? "Add Host" : "Edit Host");
		this.lab = lab;
		this.before = before;
		this.initial = initial;
		this.taken = taken;
	}

	/** What was entered, or null if the dialog was cancelled. */
	public @Nullable HostDefinition result() {
		return result;
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(convertHorizontalDLUsToPixels(320), SWT.DEFAULT, true);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(before == null ? "Add a Linux host" : "Edit " + before.name());
		setMessage(INTRODUCTION);
		Composite form = area(parent, 3);
		Fields.label(form, "&Address:");
		address = new Combo(form, SWT.DROP_DOWN);
		address.setToolTipText("A name, an IP address, an alias of your ssh configuration, or user@host:port");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(address);
		name = text(form, "&Name:", "as the address", 2);
		user = text(form, "&User:", "as configured", 2);
		port = text(form, "&Port:", "as configured, else 22", 2);
		identityFile = identityFile(form);
		interval = text(form, "&Refresh every (s):", "", 2);
		Fields.label(form, "");
		autoConnect = new Button(form, SWT.CHECK);
		autoConnect.setText("&Connect when Drivebay starts");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(autoConnect);
		test = new ConnectionTestBar(form, this::specToTry);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).indent(0, 6).applyTo(test.control());
		fill();
		offerAliases();
		return form;
	}

	private Text identityFile(Composite form) {
		Text field = text(form, "&Identity file:", "as configured, or the agent's keys", 1);
		Button browse = new Button(form, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
			dialog.setText("Private key");
			dialog.setFilterPath(System.getProperty("user.home", "") + "/.ssh");
			String chosen = dialog.open();
			if (chosen != null) {
				field.setText(chosen);
			}
		}));
		return field;
	}

	private static Text text(Composite form, String title, String hint, int span) {
		Text field = Fields.text(form, title, span, SWT.NONE);
		field.setMessage(hint);
		return field;
	}

	private void fill() {
		address.setText(initial.address());
		name.setText(initial.name());
		user.setText(initial.user());
		port.setText(initial.port());
		identityFile.setText(initial.identityFile());
		interval.setText(initial.interval());
		autoConnect.setSelection(initial.autoConnect());
		address.addModifyListener(event -> validate(true));
		for (Text field : new Text[] { name, user, port, identityFile, interval }) {
			field.addModifyListener(event -> validate(true));
		}
	}

	private void offerAliases() {
		Jobs.runQuiet("Read the ssh configuration", monitor -> {
			List<String> aliases = lab.suggestions();
			UI.async(address, () -> {
				// not setItems, which would take away what is typed meanwhile
				aliases.forEach(address::add);
			});
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, before == null ? "Add" : "Save", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate(false);
	}

	/** @param tell false before anything was typed: an empty form is not a mistake yet */
	private void validate(boolean tell) {
		String problem = form().problem(taken);
		setMessage(tell && problem != null ? problem : INTRODUCTION, tell && problem != null ? IMessageProvider.ERROR : IMessageProvider.NONE);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(problem == null);
		}
		test.setEnabled(form().problem(Set.of()) == null);
	}

	private HostForm form() {
		return new HostForm(name.getText(), address.getText(), user.getText(), port.getText(), identityFile.getText(), interval.getText(),
				autoConnect.getSelection());
	}

	private HostDefinition specToTry() {
		return form().definition(before);
	}

	@Override
	protected void okPressed() {
		result = form().definition(before);
		super.okPressed();
	}

	@Override
	public boolean close() {
		test.cancel();
		return super.close();
	}
}
