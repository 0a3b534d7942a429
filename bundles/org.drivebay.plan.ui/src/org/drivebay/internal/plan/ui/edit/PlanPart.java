// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.List;

import org.drivebay.internal.plan.ui.PlanDocument;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;

/** The whole drawing. It shows the plan anew after each command; nothing listens to single objects. */
public final class PlanPart extends AbstractGraphicalEditPart {

	private final PlanDocument document;
	private final Runnable refresh = this::refreshAll;

	PlanPart(PlanDocument document, RaidPlan plan) {
		this.document = document;
		setModel(plan);
	}

	@Override
	public void activate() {
		super.activate();
		document.onChange(refresh);
	}

	@Override
	public void deactivate() {
		document.removeListener(refresh);
		super.deactivate();
	}

	@Override
	protected IFigure createFigure() {
		var layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		layer.setBorder(new MarginBorder(16));
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy(document));
	}

	@Override
	protected List<PlanDevice> getModelChildren() {
		return List.copyOf(((RaidPlan) getModel()).getDevices());
	}

	/** All parts first, then all lines: a line's ends may both be new. */
	public void refreshAll() {
		refresh();
		refresh(this);
	}

	private static void refresh(EditPart part) {
		for (Object child : List.copyOf(part.getChildren())) {
			((EditPart) child).refresh();
			refresh((EditPart) child);
		}
		if (part instanceof DevicePart device) {
			List.copyOf(device.getSourceConnections()).forEach(line -> ((EditPart) line).refresh());
		}
	}

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public Object getAdapter(Class key) {
		if (key == SnapToHelper.class && Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
			return new CompoundSnapToHelper(new SnapToHelper[] { new SnapToGrid(this) });
		}
		return super.getAdapter(key);
	}
}
