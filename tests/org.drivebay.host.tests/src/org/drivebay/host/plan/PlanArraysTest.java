// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.drivebay.md.command.ArrayPlan;
import org.drivebay.md.geometry.Level;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;
import org.junit.jupiter.api.Test;

class PlanArraysTest {

	@Test
	void whatAnArrayIsMadeOfIsMadeBefore() {
		PlanArrays made = PlanArrays.of(Plans.nested());
		assertEquals(List.of(Level.RAID1, Level.RAID1, Level.RAID0), made.arrays().stream().map(array -> array.spec().level()).toList());
		ArrayPlan top = made.arrays().getLast();
		assertEquals(List.of(made.arrays().get(0).device(), made.arrays().get(1).device()), top.members());
		assertFalse(made.real(), "no host has these members");
	}

	@Test
	void pathsSparesAndMissingRoles() {
		RaidPlan plan = Plans.empty();
		PlanArray array = Plans.array(plan, Level.RAID5, Plans.GIB, Plans.GIB, Plans.GIB);
		array.setName("home");
		int role = 0;
		for (PlanSlot slot : array.getSlots()) {
			((PlanMember) slot.getDevice()).setPath("/dev/sd" + (char) ('a' + role++));
		}
		PlanMember spare = Plans.member(plan, Plans.GIB);
		spare.setPath("/dev/sdx");
		Plans.join(array, spare).setSpare(true);
		array.getSlots().get(1).setDevice(null);
		PlanArrays made = PlanArrays.of(plan);
		ArrayPlan home = made.arrays().getFirst();
		assertEquals("/dev/md/home", home.device());
		assertEquals(List.of("/dev/sda", ArrayPlan.MISSING, "/dev/sdc"), home.members());
		assertEquals(List.of("/dev/sdx"), home.spares());
		assertEquals(Optional.of(home.spec().smallestMember() / home.spec().chunkSectors() * home.spec().chunkSectors()), home.size());
		assertTrue(made.real());
	}

	@Test
	void whatMdWouldNotRunIsNamed() {
		RaidPlan plan = Plans.empty();
		PlanArray array = Plans.array(plan, Level.RAID6, Plans.GIB, Plans.GIB, Plans.GIB, Plans.GIB);
		array.setLayout("spiral");
		String reason = String.valueOf(assertThrows(IllegalArgumentException.class, () -> PlanArrays.of(plan)).getMessage());
		assertTrue(reason.startsWith(array.getName() + ": layout: "), reason);
		assertEquals("the plan has no array", assertThrows(IllegalArgumentException.class, () -> PlanArrays.of(Plans.empty())).getMessage());
	}
}
