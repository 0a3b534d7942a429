// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.drivebay.md.geometry.Level;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanFactory;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.RaidPlan;
import org.junit.jupiter.api.Test;

/** What the check finds, and what its fixes do. */
class PlanCheckTest {

	private static final long GIB = Plans.GIB;

	private final RaidPlan plan = Plans.empty();

	@Test
	void raid0WantsMetadataThatCanSayItsLayout() {
		RaidPlan plan = Plans.empty();
		PlanArray array = Plans.array(plan, Level.RAID0, Plans.GIB, Plans.GIB);
		array.setMetadata("0.90");
		PlanProblem problem = PlanCheck.of(plan).getFirst();
		assertTrue(problem.isError() && problem.text().contains("no raid0 with 0.90"), problem.text());
		problem.fix().orElseThrow().apply();
		assertEquals("1.2", array.getMetadata());
		assertEquals(List.of(), PlanCheck.of(plan));
	}

	@Test
	void aGoodPlanHasNoProblems() {
		assertEquals(List.of(), PlanCheck.of(Plans.nested()));
	}

	@Test
	void membersAreAddedThatAreMissing() {
		PlanArray array = Plans.array(plan, Level.RAID6, 3 * GIB);
		PlanProblem problem = only(PlanProblem.TooFewMembers.class);
		assertEquals("raid6 wants at least 4 members, and md0 has 1", problem.text());
		fix(problem);
		assertEquals(4, array.getSlots().size());
		assertEquals(3 * GIB, ((PlanMember) array.getSlots().getLast().getDevice()).getSizeSectors());
	}

	@Test
	void aDeviceInTwoArraysIsTakenOutOfTheSecond() {
		Plans.array(plan, Level.RAID1, GIB, GIB);
		PlanArray second = Plans.array(plan, Level.RAID1, GIB, GIB);
		Plans.join(second, plan.getDevices().get(1));
		PlanProblem problem = only(PlanProblem.UsedTwice.class);
		assertEquals("Take it out of md1", problem.fix().orElseThrow().label());
		fix(problem);
	}

	@Test
	void chunksAndLayoutsThatMdRefusesAreSetRight() {
		PlanArray array = Plans.array(plan, Level.RAID5, GIB, GIB, GIB);
		array.setChunkSectors(100);
		PlanProblem chunk = only(PlanProblem.Refused.class);
		assertTrue(chunk.text().startsWith("chunk_sectors: must be a power of two"), chunk.text());
		fix(chunk);
		array.setLayout("f2");
		fix(only(PlanProblem.Refused.class));
		array.setComponentSectors(2 * GIB);
		fix(only(PlanProblem.Refused.class));
		array.setLevel("raid7");
		assertEquals("level: md has no level raid7", only(PlanProblem.Refused.class).text());
	}

	@Test
	void sizesThatDoNotFitAreTold() {
		PlanArray array = Plans.array(plan, Level.RAID5, 2 * GIB, 4 * GIB, 4 * GIB);
		PlanProblem wasted = only(PlanProblem.Wasted.class);
		assertEquals("40 % of its members is not used, since disk0 is smaller than the others", wasted.text());
		assertTrue(!wasted.isError());
		((PlanMember) plan.getDevices().get(1)).setSizeSectors(1000);
		assertEquals("disk0 is too small to be a member of md0", only(PlanProblem.TooSmall.class).text());
		((PlanMember) plan.getDevices().get(1)).setSizeSectors(4 * GIB);
		Plans.join(array, Plans.member(plan, GIB)).setSpare(true);
		fix(only(PlanProblem.SpareTooSmall.class));
	}

	@Test
	void aSpareWithoutRedundancyIsTakenOut() {
		PlanArray array = Plans.array(plan, Level.RAID0, GIB, GIB);
		Plans.join(array, Plans.member(plan, GIB)).setSpare(true);
		fix(only(PlanProblem.UselessSpare.class));
	}

	@Test
	void namesAreUniqueAndDevicesAreThereOnce() {
		Plans.member(plan, GIB);
		Plans.member(plan, GIB).setName("disk0");
		fix(only(PlanProblem.SameName.class));
		assertEquals("disk1", plan.getDevices().get(1).getName());
		for (int i = 0; i < 2; i++) {
			PlanMember member = (PlanMember) plan.getDevices().get(i);
			member.setHost("alpha");
			member.setPath("/dev/sda");
		}
		assertEquals("disk1 is the same device as disk0", only(PlanProblem.SameDevice.class).text());
	}

	@Test
	void partitionsStayApartAndInside() {
		PlanMember member = Plans.member(plan, GIB);
		partition(member, 2048, GIB / 2);
		partition(member, GIB / 4, GIB / 8);
		assertEquals("begins before the end of the one before it", only(PlanProblem.Misplaced.class).text());
		member.getPartitions().get(1).setStartSector(GIB / 2 + 2048);
		assertEquals(List.of(), PlanCheck.of(plan));
		member.getPartitions().get(1).setSizeSectors(GIB);
		assertEquals("goes over the end of disk0", only(PlanProblem.Misplaced.class).text());
	}

	private static void partition(PlanMember member, long start, long sectors) {
		PlanPartition partition = PlanFactory.eINSTANCE.createPlanPartition();
		partition.setName(member.getName() + "p" + member.getPartitions().size());
		partition.setStartSector(start);
		partition.setSizeSectors(sectors);
		member.getPartitions().add(partition);
	}

	private <P extends PlanProblem> P only(Class<P> type) {
		List<PlanProblem> problems = PlanCheck.of(plan);
		assertEquals(1, problems.size(), () -> problems.toString());
		return assertInstanceOf(type, problems.getFirst());
	}

	private void fix(PlanProblem problem) {
		problem.fix().orElseThrow().apply();
		assertEquals(List.of(), PlanCheck.of(plan));
	}
}
