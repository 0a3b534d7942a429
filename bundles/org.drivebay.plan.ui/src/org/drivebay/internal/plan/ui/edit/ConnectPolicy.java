// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.List;

import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanSlot;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.jdt.annotation.Nullable;

/** Lines are drawn from a device to an array, and their ends can be taken elsewhere. */
final class ConnectPolicy extends GraphicalNodeEditPolicy {

	/** GEF wants a command at the source that the target completes. */
	private static final class Begun extends Command {
		private final PlanDevice source;

		Begun(PlanDevice source) {
			this.source = source;
		}
	}

	private PlanDevice device() {
		return (PlanDevice) getHost().getModel();
	}

	@Override
	protected @Nullable Command getConnectionCreateCommand(CreateConnectionRequest request) {
		if (!device().getUses().isEmpty()) {
			return null;
		}
		var begun = new Begun(device());
		request.setStartCommand(begun);
		return begun;
	}

	@Override
	protected @Nullable Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		return device() instanceof PlanArray array && request.getStartCommand() instanceof Begun begun ? PlanEdits.join(array, List.of(begun.source))
				: null;
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return device() instanceof PlanArray array && request.getConnectionEditPart().getModel() instanceof PlanSlot slot
				? PlanEdits.move(slot, array)
				: UnexecutableCommand.INSTANCE;
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return request.getConnectionEditPart().getModel() instanceof PlanSlot slot ? PlanEdits.replace(slot, device()) : UnexecutableCommand.INSTANCE;
	}
}
