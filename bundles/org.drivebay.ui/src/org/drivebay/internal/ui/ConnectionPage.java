// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui;

import org.drivebay.ui.LabPreferences;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** How often hosts are read, and how patient connections are. */
public final class ConnectionPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public ConnectionPage() {
		super(GRID);
		setPreferenceStore(LabPreferences.store());
		setDescription("What ~/.ssh/config says of a host (ConnectTimeout, ServerAliveInterval) comes first.");
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing is needed of it
	}

	@Override
	protected void createFieldEditors() {
		addField(new SecondsEditor());
		addField(integer(LabPreferences.CONNECT_SECONDS, "SSH: give up connecting after (s):", 300));
		addField(integer(LabPreferences.ALIVE_SECONDS, "SSH: ask a silent host after (s):", 60));
		addField(new BooleanFieldEditor(LabPreferences.AGENT_UPLOAD, "Put the agent on hosts, to read them faster and to trace",
				getFieldEditorParent()));
	}

	private IntegerFieldEditor integer(String name, String label, int max) {
		var editor = new IntegerFieldEditor(name, label, getFieldEditorParent(), 5);
		editor.setValidRange(1, max);
		editor.setErrorMessage("A whole number from 1 to " + max);
		return editor;
	}

	@Override
	public boolean performOk() {
		boolean ok = super.performOk();
		LabPreferences.tellCore();
		return ok;
	}

	/** Seconds with a fraction. */
	private final class SecondsEditor extends StringFieldEditor {

		SecondsEditor() {
			super(LabPreferences.REFRESH_SECONDS, "Refresh new hosts every (s):", getFieldEditorParent());
			setErrorMessage("A number from 0.5 to 3600");
			setEmptyStringAllowed(false);
		}

		@Override
		protected boolean doCheckState() {
			try {
				double seconds = Double.parseDouble(getStringValue().strip());
				return seconds >= 0.5 && seconds <= 3600;
			} catch (NumberFormatException e) {
				return false;
			}
		}
	}
}
