// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.internal.plan.ui.PlanDocument;
import org.drivebay.internal.plan.ui.figure.BoxFigure;
import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.drivebay.internal.plan.ui.figure.SlotStrip;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanSlot;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;

/** An array: its box has a strip of places, roles first. */
final class ArrayPart extends DevicePart {

	private final SlotStrip strip = new SlotStrip();

	ArrayPart(PlanDocument document, PlanArray array) {
		super(document, array);
	}

	@Override
	PlanArray device() {
		return (PlanArray) getModel();
	}

	@Override
	protected IFigure createFigure() {
		BoxFigure box = new BoxFigure();
		box.inside().add(strip);
		return box;
	}

	@Override
	protected void createEditPolicies() {
		super.createEditPolicies();
		installEditPolicy(EditPolicy.CONTAINER_ROLE, new JoinPolicy());
	}

	@Override
	protected void refreshVisuals() {
		super.refreshVisuals();
		var cells = new ArrayList<SlotStrip.Cell>();
		for (PlanSlot slot : inOrder()) {
			cells.add(new SlotStrip.Cell(slot.isSpare() ? "S" : String.valueOf(cells.size()), slot.getDevice() != null, slot.isSpare()));
		}
		strip.show(cells, PlanColors.of(getViewer().getControl()));
	}

	/** Roles, then spares. */
	private List<PlanSlot> inOrder() {
		var slots = new ArrayList<>(device().getSlots());
		slots.sort((one, other) -> Boolean.compare(one.isSpare(), other.isSpare()));
		return slots;
	}

	@Override
	protected List<PlanSlot> getModelTargetConnections() {
		return device().getSlots().stream().filter(slot -> slot.getDevice() != null).toList();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new SlotAnchor(strip, Math.max(0, inOrder().indexOf(connection.getModel())));
	}
}
