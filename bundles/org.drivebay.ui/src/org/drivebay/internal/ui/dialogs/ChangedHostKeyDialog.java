// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui.dialogs;

import java.util.List;

import org.drivebay.remote.Prompter.HostKey;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A host came with another key than the one that is known. There is nothing to decide here: the connection is refused. */
public final class ChangedHostKeyDialog extends MessageDialog {

	private final HostKey offered;
	private final List<HostKey> known;

	public ChangedHostKeyDialog(@Nullable Shell parent, HostKey offered, List<HostKey> known) {
		super(parent, "Host Key Changed", null,
				"%s has another key than the one that is known. Either the host was installed anew, or somebody answers in its place. The connection was refused. If the new key is right, remove the old one with:\n\nssh-keygen -R '%s'"
						.formatted(HostKeyTable.address(offered), HostKeyTable.address(offered)),
				WARNING, new String[] { IDialogConstants.CLOSE_LABEL }, 0);
		this.offered = offered;
		this.known = List.copyOf(known);
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		var table = new HostKeyTable(parent);
		table.row("Offered", offered.type() + " " + offered.fingerprint());
		known.forEach(key -> table.row("Known", key.type() + " " + key.fingerprint()));
		return table.control();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(0).setFocus();
	}
}
