// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.apply;

import java.util.List;

import org.drivebay.host.plan.PlanImport;
import org.drivebay.internal.plan.ui.NewPlanHandler;
import org.drivebay.internal.plan.ui.edit.Arrange;
import org.drivebay.internal.plan.ui.edit.RealDevices;
import org.drivebay.model.BlockDevice;
import org.drivebay.model.Host;
import org.drivebay.model.plan.PlanFactory;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a plan of what is selected in the explorer: of arrays with all that they are made of, or of devices for a new array. */
public final class PlanFromSelectionHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		List<BlockDevice> devices = RealDevices.of(HandlerUtil.getCurrentSelection(event));
		if (!devices.isEmpty()) {
			NewPlanHandler.ask(HandlerUtil.getActiveWorkbenchWindowChecked(event), name(devices.getFirst()), plan(devices));
		}
		return null;
	}

	private static RaidPlan plan(List<BlockDevice> devices) {
		RaidPlan plan = PlanFactory.eINSTANCE.createRaidPlan();
		plan.getDevices().addAll(PlanImport.devices(devices));
		Arrange.all(plan);
		return plan;
	}

	/** lab-md5. */
	private static String name(BlockDevice device) {
		Host host = device.getHost();
		return (host == null ? "" : host.getName() + "-") + device.getName().replaceAll("[^A-Za-z0-9._-]", "-");
	}
}
