// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.host;

import java.util.HashSet;
import java.util.Set;

import org.drivebay.host.HostDefinition;
import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.LabPreferences;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** The dialogs that change the list of hosts, and what follows from them. UI thread. */
public final class HostDialogs {

	private HostDialogs() {
	}

	/** @param address to begin with, may be empty */
	public static void add(@Nullable Shell shell, LabService lab, String address) {
		HostForm form = HostForm.empty(address, LabPreferences.store().getString(LabPreferences.REFRESH_SECONDS));
		var dialog = new HostDialog(shell, lab, null, form, names(lab));
		dialog.open();
		HostDefinition added = dialog.result();
		if (added != null) {
			Jobs.runQuiet("Add host " + added.name(), monitor -> lab.add(added).connect());
		}
	}

	public static void edit(@Nullable Shell shell, LabService lab, HostSession session) {
		HostDefinition before = session.definition();
		Set<String> others = names(lab);
		others.remove(before.name());
		var dialog = new HostDialog(shell, lab, before, HostForm.of(before), others);
		dialog.open();
		HostDefinition after = dialog.result();
		if (after != null && !after.equals(before)) {
			Jobs.runQuiet("Change host " + before.name(), monitor -> lab.change(before.name(), after));
		}
	}

	public static void remove(@Nullable Shell shell, LabService lab, HostSession session) {
		String name = session.definition().name();
		String question = "Remove " + name + " from the lab?\n\nIts connection is ended. Nothing changes on the host itself.";
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, "Remove Host", question, SWT.SHEET, "Remove", "Cancel");
		if (answer == 0) {
			Jobs.runQuiet("Remove host " + name, monitor -> lab.remove(name));
		}
	}

	public static void removeAgent(@Nullable Shell shell, HostSession session) {
		String name = session.definition().name();
		String question = "Remove the agent from " + name + "?\n\nOn " + name + ", ~/.cache/drivebay/agent-* is deleted, or what $XDG_CACHE_HOME has in its "
				+ "place. Plain shell reads the host then. With the next connection the agent comes back, unless the preferences keep it away from hosts.";
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, "Remove Agent", question, SWT.SHEET, "Remove", "Cancel");
		if (answer == 0) {
			Jobs.run("Remove the agent from " + name, monitor -> session.removeAgent());
		}
	}

	private static Set<String> names(LabService lab) {
		Set<String> names = new HashSet<>();
		lab.sessions().forEach(session -> names.add(session.definition().name()));
		return names;
	}
}
