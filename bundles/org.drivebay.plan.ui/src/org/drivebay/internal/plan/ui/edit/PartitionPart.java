// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import org.drivebay.internal.plan.ui.PlanDocument;
import org.drivebay.model.plan.PlanPartition;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;

/** A partition in its disk's box, whose order it keeps. */
final class PartitionPart extends DevicePart {

	PartitionPart(PlanDocument document, PlanPartition partition) {
		super(document, partition);
	}

	@Override
	protected void createEditPolicies() {
		super.createEditPolicies();
		var selection = new NonResizableEditPolicy();
		selection.setDragAllowed(false);
		installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, selection);
	}
}
