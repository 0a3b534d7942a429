// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui.dialogs;

import org.drivebay.remote.Prompter.HostKey;
import org.drivebay.remote.Prompter.KeyAnswer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Whether to trust a host that was never met before. Refusing is the default, and what closing the dialog means. */
public final class UnknownHostKeyDialog extends MessageDialog {

	private static final String[] LABELS = { "Trust and Remember", "Trust Once", "Refuse" };
	private final HostKey key;

	public UnknownHostKeyDialog(@Nullable Shell parent, HostKey key) {
		super(parent, "Unknown Host Key", null, "The identity of %s cannot be checked: its key is in no known_hosts file. Compare the fingerprint with what the host itself says (ssh-keygen -l -f /etc/ssh/ssh_host_…_key.pub), or with what its administrator gave you."
				.formatted(HostKeyTable.address(key)), WARNING, LABELS, LABELS.length - 1);
		this.key = key;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		var table = new HostKeyTable(parent);
		table.row("Host", HostKeyTable.address(key));
		table.row("Key type", key.type());
		table.row("Fingerprint", key.fingerprint());
		return table.control();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(LABELS.length - 1).setFocus();
	}

	public KeyAnswer answer() {
		return switch (getReturnCode()) {
		case 0 -> KeyAnswer.REMEMBER;
		case 1 -> KeyAnswer.ONCE;
		default -> KeyAnswer.REFUSE;
		};
	}

	/** Escape and the window's cross: the same as Refuse. */
	@Override
	protected void handleShellCloseEvent() {
		super.handleShellCloseEvent();
		setReturnCode(IDialogConstants.CLOSE_ID);
	}
}
