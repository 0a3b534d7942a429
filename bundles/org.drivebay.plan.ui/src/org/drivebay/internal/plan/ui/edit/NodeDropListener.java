// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.List;

import org.drivebay.host.plan.PlanImport;
import org.drivebay.model.BlockDevice;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;

/** Takes block devices and arrays that are dragged from the explorer. */
final class NodeDropListener extends AbstractTransferDropTargetListener {

	NodeDropListener(EditPartViewer viewer) {
		super(viewer, LocalSelectionTransfer.getTransfer());
		setEnablementDeterminedByCommand(true);
	}

	@Override
	public boolean isEnabled(DropTargetEvent event) {
		return !dragged().isEmpty() && super.isEnabled(event);
	}

	private static List<BlockDevice> dragged() {
		return RealDevices.of(LocalSelectionTransfer.getTransfer().getSelection());
	}

	@Override
	protected Request createTargetRequest() {
		List<BlockDevice> devices = dragged();
		var request = new CreateRequest();
		request.setFactory(new NewDevices(devices.size() == 1 ? "Add " + devices.getFirst().getName() : "Add " + devices.size() + " devices", false,
				plan -> PlanImport.devices(devices)));
		return request;
	}

	@Override
	protected void updateTargetRequest() {
		((CreateRequest) getTargetRequest()).setLocation(getDropLocation());
	}

	@Override
	protected void handleDragOver() {
		getCurrentEvent().detail = DND.DROP_COPY;
		super.handleDragOver();
	}
}
