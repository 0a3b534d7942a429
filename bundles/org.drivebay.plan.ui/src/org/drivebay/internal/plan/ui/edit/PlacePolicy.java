// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import org.drivebay.internal.plan.ui.PlanDocument;
import org.drivebay.model.plan.PlanDevice;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.jdt.annotation.Nullable;

/** What is dropped on the ground stays there. */
final class PlacePolicy extends XYLayoutEditPolicy {

	private final PlanDocument document;

	PlacePolicy(PlanDocument document) {
		this.document = document;
	}

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new NonResizableEditPolicy();
	}

	@Override
	protected @Nullable Command createChangeConstraintCommand(EditPart child, Object constraint) {
		return child.getModel() instanceof PlanDevice device && constraint instanceof Rectangle place
				? PlanEdits.move(document.plan(), device, place.x, place.y)
				: null;
	}

	@Override
	protected @Nullable Command getCreateCommand(CreateRequest request) {
		return request.getNewObject() instanceof NewDevices devices && getConstraintFor(request) instanceof Rectangle place
				? PlanEdits.create(devices.label(), document.plan(), () -> devices.make(document.plan()), place.x, place.y)
				: null;
	}

	@Override
	protected @Nullable Command createAddCommand(EditPart child, Object constraint) {
		return null;
	}

	/** Required by GEF 3.2, which asks it of each policy of a container. */
	@Override
	protected @Nullable Command getDeleteDependantCommand(Request request) {
		return null;
	}
}
