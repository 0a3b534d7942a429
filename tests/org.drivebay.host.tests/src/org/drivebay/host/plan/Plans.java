// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import org.drivebay.md.geometry.Level;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanFactory;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;

/** Plans to test with. */
final class Plans {

	static final long GIB = 1L << 21;

	private Plans() {
	}

	static RaidPlan empty() {
		return PlanFactory.eINSTANCE.createRaidPlan();
	}

	static PlanMember member(RaidPlan plan, long sectors) {
		PlanMember member = PlanDefaults.member(plan);
		member.setSizeSectors(sectors);
		plan.getDevices().add(member);
		return member;
	}

	/** An array of new members. */
	static PlanArray array(RaidPlan plan, Level level, long... memberSectors) {
		PlanArray array = PlanDefaults.array(plan, level);
		plan.getDevices().add(array);
		for (long sectors : memberSectors) {
			join(array, member(plan, sectors));
		}
		return array;
	}

	static PlanSlot join(PlanArray array, PlanDevice device) {
		PlanSlot slot = PlanFactory.eINSTANCE.createPlanSlot();
		slot.setDevice(device);
		array.getSlots().add(slot);
		return slot;
	}

	/** A raid0 of two raid1. */
	static RaidPlan nested() {
		RaidPlan plan = empty();
		PlanArray left = array(plan, Level.RAID1, 10 * GIB, 10 * GIB);
		PlanArray right = array(plan, Level.RAID1, 10 * GIB, 10 * GIB);
		PlanArray top = array(plan, Level.RAID0);
		join(top, left);
		join(top, right);
		return plan;
	}
}
