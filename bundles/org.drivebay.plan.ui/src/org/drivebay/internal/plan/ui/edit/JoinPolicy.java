// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.List;

import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editpolicies.ContainerEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.jdt.annotation.Nullable;

/** What is dropped on an array becomes a member. */
final class JoinPolicy extends ContainerEditPolicy {

	private @Nullable IFigure feedback;

	private PlanArray array() {
		return (PlanArray) getHost().getModel();
	}

	@Override
	protected @Nullable Command getCreateCommand(CreateRequest request) {
		return request.getNewObject() instanceof NewDevices devices ? PlanEdits.createIn(array(), devices) : null;
	}

	@Override
	protected Command getAddCommand(GroupRequest request) {
		List<PlanDevice> devices = ((List<?>) request.getEditParts()).stream().map(part -> ((EditPart) part).getModel())
				.filter(PlanDevice.class::isInstance).map(PlanDevice.class::cast).toList();
		return PlanEdits.join(array(), devices);
	}

	private static boolean isDrop(Request request) {
		return REQ_ADD.equals(request.getType()) || REQ_CREATE.equals(request.getType());
	}

	/** A move is one until the array says that it wants what is moved; then GEF asks again, for an addition. */
	@Override
	public @Nullable EditPart getTargetEditPart(Request request) {
		return isDrop(request) || REQ_MOVE.equals(request.getType()) ? getHost() : super.getTargetEditPart(request);
	}

	@Override
	public void showTargetFeedback(Request request) {
		boolean drops = isDrop(request);
		if (drops && feedback == null) {
			IFigure host = ((GraphicalEditPart) getHost()).getFigure();
			var frame = new RectangleFigure();
			frame.setFill(false);
			frame.setOutline(false);
			frame.setBorder(new LineBorder(host.getForegroundColor(), 2));
			Rectangle bounds = host.getBounds().getCopy();
			host.translateToAbsolute(bounds);
			IFigure layer = getLayer(LayerConstants.FEEDBACK_LAYER);
			layer.translateToRelative(bounds);
			frame.setBounds(bounds.expand(3, 3));
			layer.add(frame);
			feedback = frame;
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		if (feedback != null) {
			getLayer(LayerConstants.FEEDBACK_LAYER).remove(feedback);
			feedback = null;
		}
	}

	private IFigure getLayer(Object layer) {
		return LayerManager.Helper.find(getHost()).getLayer(layer);
	}
}
