// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.RaidPlan;
import org.junit.jupiter.api.Test;

/** From a plan to what md runs. */
class PlanGeometryTest {

	private static final long GIB = Plans.GIB;

	@Test
	void membersAreWhatMdadmLeavesOfTheirDevices() {
		// 32 MiB members in the lab: data offset 2048, 63488 sectors offered
		RaidPlan plan = Plans.empty();
		PlanArray array = Plans.array(plan, Level.RAID5, 65536, 65536, 65536);
		array.setChunkSectors(128);
		var spec = new PlanGeometry().spec(array);
		assertEquals(2048, spec.members().getFirst().dataOffsetSectors());
		assertEquals(63488, spec.members().getFirst().usableSectors());
		assertEquals(2 * 63488, new PlanGeometry().sectors(array));
		assertEquals("left-symmetric", spec.layoutName());
	}

	@Test
	void largeDevicesGetABitmapAndRoomToReshape() {
		assertEquals(264192, DataOffset.of("1.2", 1L << 31, 1024));
		assertEquals(0, DataOffset.of("1.0", 1L << 31, 1024));
		assertEquals(0, DataOffset.of("0.90", 1L << 31, 1024));
		assertEquals((1L << 31) - 128, DataOffset.usable("0.90", 1L << 31, 0));
	}

	@Test
	void anArrayIsAMemberOfAnother() {
		RaidPlan plan = Plans.nested();
		List<PlanArray> arrays = PlanGeometry.inOrder(plan);
		PlanArray top = arrays.getLast();
		assertEquals("raid0", top.getLevel());
		var geometry = new PlanGeometry();
		long one = geometry.sectors(arrays.getFirst());
		assertEquals(one - geometry.dataOffset(top.getSlots().getFirst()), geometry.spec(top).members().getFirst().usableSectors());
	}

	@Test
	void whatIsBelowComesFirst() {
		RaidPlan plan = Plans.nested();
		plan.getDevices().move(0, plan.getDevices().size() - 1);
		assertEquals("md2", plan.getDevices().getFirst().getName());
		assertEquals(List.of("md0", "md1", "md2"), PlanGeometry.inOrder(plan).stream().map(PlanArray::getName).toList());
	}

	@Test
	void anArrayInItselfIsRefused() {
		RaidPlan plan = Plans.nested();
		PlanArray top = PlanGeometry.inOrder(plan).getLast();
		Plans.join((PlanArray) top.getSlots().getFirst().getDevice(), top);
		var refused = assertThrows(SpecException.class, () -> new PlanGeometry().spec(top));
		assertTrue(refused.getMessage().contains("made of itself"), refused.getMessage());
	}

	@Test
	void aMissingMemberLeavesItsRole() {
		RaidPlan plan = Plans.empty();
		PlanArray array = Plans.array(plan, Level.RAID6, GIB, GIB, GIB, GIB);
		array.getSlots().get(2).setDevice(null);
		assertEquals(4, new PlanGeometry().spec(array).members().size());
	}

	@Test
	void unequalMembersOfARaid0GetTheLayoutThatNewArraysHave() {
		PlanArray array = Plans.array(Plans.empty(), Level.RAID0, GIB, 2 * GIB, 3 * GIB);
		assertEquals("original", new PlanGeometry().spec(array).layoutName());
	}

	@Test
	void aLayoutByNameAndByNumber() {
		PlanArray array = Plans.array(Plans.empty(), Level.RAID10, GIB, GIB, GIB, GIB);
		array.setLayout("f2");
		assertEquals(0x201, new PlanGeometry().spec(array).layout());
		array.setLayout("258");
		assertEquals("n2", new PlanGeometry().spec(array).layoutName());
		array.setLayout("left-symmetric");
		assertThrows(SpecException.class, () -> new PlanGeometry().spec(array));
	}
}
