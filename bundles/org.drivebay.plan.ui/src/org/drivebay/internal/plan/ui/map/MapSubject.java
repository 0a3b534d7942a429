// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import java.util.List;

import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.host.plan.PlanImport;
import org.drivebay.internal.plan.ui.DeviceText;
import org.drivebay.model.MdArray;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.jdt.annotation.Nullable;

/** From what is selected to the array whose map is shown. */
final class MapSubject {

	private MapSubject() {
	}

	/**
	 * The array that a selected thing is, or belongs to.
	 *
	 * @param shown what is shown now: it stays while its whole plan is selected
	 * @return null if the thing has to do with no array
	 */
	static @Nullable PlanArray of(@Nullable Object selected, @Nullable PlanArray shown) {
		return switch (selected) {
			case PlanArray array -> array;
			case PlanSlot slot -> slot.getArray();
			case PlanDevice device -> device.getUses().isEmpty() ? null : device.getUses().getFirst().getArray();
			case RaidPlan plan -> shown != null && shown.eContainer() == plan ? shown : last(PlanGeometry.inOrder(plan));
			case MdArray live -> last(PlanImport.devices(List.of(live)).stream().filter(PlanArray.class::isInstance).map(PlanArray.class::cast).toList());
			case null, default -> null;
		};
	}

	private static @Nullable PlanArray last(List<PlanArray> arrays) {
		return arrays.isEmpty() ? null : arrays.getLast();
	}

	/** Names of the members, one for each role. */
	static List<String> members(PlanArray array) {
		return PlanGeometry.roles(array).stream().map(slot -> slot.getDevice() == null ? "missing" : DeviceText.name(slot.getDevice())).toList();
	}
}
