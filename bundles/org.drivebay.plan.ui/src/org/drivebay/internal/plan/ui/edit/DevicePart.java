// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.List;
import java.util.stream.Collectors;

import org.drivebay.host.plan.PlanProblem;
import org.drivebay.internal.plan.ui.DeviceText;
import org.drivebay.internal.plan.ui.PlanDocument;
import org.drivebay.internal.plan.ui.figure.BoxFigure;
import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.ui.Images;
import org.drivebay.ui.Palette;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The box of a member, a partition or an array. */
abstract class DevicePart extends AbstractGraphicalEditPart implements NodeEditPart {

	private final PlanDocument document;

	DevicePart(PlanDocument document, PlanDevice device) {
		this.document = document;
		setModel(device);
	}

	final PlanDocument document() {
		return document;
	}

	PlanDevice device() {
		return (PlanDevice) getModel();
	}

	final BoxFigure box() {
		return (BoxFigure) getFigure();
	}

	@Override
	protected IFigure createFigure() {
		return new BoxFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy(document));
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(document));
	}

	@Override
	public void performRequest(Request request) {
		if (request.getType() == RequestConstants.REQ_DIRECT_EDIT || request.getType() == RequestConstants.REQ_OPEN) {
			new RenameManager(this, box().title()).show();
		}
	}

	@Override
	protected void refreshVisuals() {
		Control control = getViewer().getControl();
		PlanDevice device = device();
		box().show(icon(), DeviceText.name(device), DeviceText.details(device, document.geometry()), PlanColors.of(control), device instanceof PlanArray);
		List<PlanProblem> problems = document.problems(device);
		Palette palette = Palette.of(control.getParent());
		boolean error = problems.stream().anyMatch(PlanProblem::isError);
		box().mark(problems.isEmpty() ? null : error ? palette.critical() : palette.warning(),
				problems.stream().map(PlanProblem::text).collect(Collectors.joining("\n")));
		if (!(device instanceof PlanPartition)) {
			((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), new Rectangle(device.getX(), device.getY(), -1, -1));
		}
	}

	private Image icon() {
		Images image = switch (device()) {
			case PlanArray array -> Images.ARRAY;
			case PlanPartition partition -> Images.PARTITION;
			default -> Images.DISK;
		};
		return PlanImages.of(getViewer()).get(image, document.problems(device()));
	}

	@Override
	protected List<PlanSlot> getModelSourceConnections() {
		return List.copyOf(device().getUses());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new TopAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new TopAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new TopAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return new TopAnchor(getFigure());
	}
}
