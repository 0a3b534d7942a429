// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.apply;

import java.util.List;
import java.util.Set;

import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.model.ConnectionState;
import org.drivebay.ui.UI;
import org.drivebay.ui.dialogs.Fields;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The connected hosts. A plan of real members can go to the host that they were seen on alone. */
final class HostChoice {

	private final List<HostSession> sessions;
	private final Combo combo;

	/**
	 * A label and a box, for two columns of a grid.
	 *
	 * @param seenOn  names of the hosts that the plan's members are of
	 * @param changed another host was chosen
	 */
	HostChoice(Composite parent, Set<String> seenOn, Runnable changed) {
		sessions = UI.service(LabService.class).sessions().stream()
				.filter(session -> session.host().getConnectionState() == ConnectionState.CONNECTED)
				.filter(session -> seenOn.isEmpty() || seenOn.contains(session.definition().name())).toList();
		combo = Fields.choice(parent, "&Host:", sessions.stream().map(session -> session.definition().name()).toList(), 1);
		combo.select(0);
		combo.addListener(SWT.Selection, event -> changed.run());
		GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(combo);
	}

	/** Null if none of the hosts in question is connected. */
	@Nullable
	HostSession chosen() {
		int index = combo.getSelectionIndex();
		return index < 0 ? null : sessions.get(index);
	}

	/** Why there is none to choose. */
	static String none(Set<String> seenOn) {
		return seenOn.isEmpty() ? "No host is connected" : "Not connected: " + String.join(", ", seenOn);
	}

	void setEnabled(boolean enabled) {
		combo.setEnabled(enabled);
	}
}
