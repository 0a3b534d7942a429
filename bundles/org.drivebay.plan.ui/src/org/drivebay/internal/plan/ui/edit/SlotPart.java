// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.List;

import org.drivebay.internal.plan.ui.PlanDocument;
import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.drivebay.model.plan.PlanSlot;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.swt.SWT;

/** The line from a device to its place in an array; dashed for a spare. */
final class SlotPart extends AbstractConnectionEditPart {

	private final PlanDocument document;

	SlotPart(PlanDocument document, PlanSlot slot) {
		this.document = document;
		setModel(slot);
	}

	@Override
	protected IFigure createFigure() {
		return new PolylineConnection() {
			@Override
			protected void outlineShape(Graphics graphics) {
				graphics.setAntialias(SWT.ON);
				super.outlineShape(graphics);
			}
		};
	}

	@Override
	protected void refreshVisuals() {
		var line = (PolylineConnection) getFigure();
		boolean selected = getSelected() != SELECTED_NONE;
		PlanColors colors = PlanColors.of(getViewer().getControl());
		line.setForegroundColor(selected ? colors.accent() : colors.line());
		line.setLineWidth(selected ? 2 : 1);
		line.setLineStyle(((PlanSlot) getModel()).isSpare() ? Graphics.LINE_DASH : Graphics.LINE_SOLID);
		// its place in the strip may have changed
		refreshTargetAnchor();
	}

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		if (getViewer() != null) {
			refreshVisuals();
		}
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
		installEditPolicy(EditPolicy.CONNECTION_ROLE, new ConnectionEditPolicy() {
			@Override
			protected Command getDeleteCommand(GroupRequest request) {
				return PlanEdits.delete(document.plan(), List.of((PlanSlot) getModel()));
			}
		});
	}
}
