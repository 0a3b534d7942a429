// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import org.drivebay.internal.plan.ui.PlanDocument;
import org.drivebay.model.plan.PlanDevice;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.jdt.annotation.Nullable;

/** A device's name can be typed over. */
final class RenamePolicy extends DirectEditPolicy {

	private final PlanDocument document;

	RenamePolicy(PlanDocument document) {
		this.document = document;
	}

	@Override
	protected @Nullable Command getDirectEditCommand(DirectEditRequest request) {
		PlanDevice device = (PlanDevice) getHost().getModel();
		String name = String.valueOf(request.getCellEditor().getValue()).strip();
		return name.isEmpty() || name.equals(device.getName()) ? null
				: new PlanCommand("Rename " + device.getName(), document.plan(), () -> device.setName(name));
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// the field itself shows it
	}
}
