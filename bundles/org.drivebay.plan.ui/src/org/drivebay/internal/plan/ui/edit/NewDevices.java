// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.List;
import java.util.function.Function;

import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.gef.requests.CreationFactory;

/**
 * What a tool of the palette, or a drop from the explorer, brings. The devices are made when they are placed, since their names depend on what
 * is there, and each time anew.
 *
 * @param label what undo calls it
 * @param spare whether they become spares of an array that they are dropped on
 */
public record NewDevices(String label, boolean spare, Function<RaidPlan, List<PlanDevice>> maker) implements CreationFactory {

	List<PlanDevice> make(RaidPlan plan) {
		return maker.apply(plan);
	}

	@Override
	public Object getNewObject() {
		return this;
	}

	@Override
	public Object getObjectType() {
		return NewDevices.class;
	}
}
