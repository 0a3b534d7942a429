// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.List;

import org.drivebay.internal.plan.ui.PlanDocument;
import org.drivebay.model.plan.PlanDevice;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;

/** A device can be deleted. */
final class DeletePolicy extends ComponentEditPolicy {

	private final PlanDocument document;

	DeletePolicy(PlanDocument document) {
		this.document = document;
	}

	@Override
	protected Command createDeleteCommand(GroupRequest request) {
		return PlanEdits.delete(document.plan(), List.of((PlanDevice) getHost().getModel()));
	}
}
