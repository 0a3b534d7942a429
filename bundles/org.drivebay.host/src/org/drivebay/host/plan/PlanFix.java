// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanFactory;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A change that cures a problem.
 *
 * @param label what it does, for a menu
 */
public record PlanFix(String label, Step step) {

	private static final int SPACING = 130;

	/** What it does to the plan. */
	public sealed interface Step {
		record Rename(PlanDevice device, String name) implements Step {
		}

		record RemoveSlot(PlanSlot slot) implements Step {
		}

		record AddMembers(PlanArray array, int count) implements Step {
		}

		record SetChunk(PlanArray array, int chunkSectors) implements Step {
		}

		record SetMetadata(PlanArray array, String metadata) implements Step {
		}

		/** An unset layout is mdadm's choice. */
		record UnsetLayout(PlanArray array) implements Step {
		}

		/** As much as the smallest member offers. */
		record UnsetComponentSize(PlanArray array) implements Step {
		}
	}

	/** Changes the plan. Its thread. */
	public void apply() {
		switch (step) {
			case Step.Rename(PlanDevice device, String name) -> device.setName(name);
			case Step.RemoveSlot(PlanSlot slot) -> EcoreUtil.delete(slot);
			case Step.AddMembers(PlanArray array, int count) -> addMembers(array, count);
			case Step.SetChunk(PlanArray array, int chunk) -> array.setChunkSectors(chunk);
			case Step.SetMetadata(PlanArray array, String metadata) -> array.setMetadata(metadata);
			case Step.UnsetLayout(PlanArray array) -> array.setLayout(null);
			case Step.UnsetComponentSize(PlanArray array) -> array.setComponentSectors(0);
		}
	}

	/** Copies of the size of the last one, to the right of it. */
	private static void addMembers(PlanArray array, int count) {
		RaidPlan plan = (RaidPlan) array.eContainer();
		PlanDevice last = array.getSlots().stream().map(PlanSlot::getDevice).filter(PlanMember.class::isInstance).reduce((one, next) -> next)
				.orElse(null);
		int x = last == null ? array.getX() : last.getX() + SPACING;
		int y = last == null ? array.getY() + SPACING : last.getY();
		for (int i = 0; i < count; i++) {
			PlanMember member = PlanDefaults.member(plan);
			if (last instanceof PlanMember sample) {
				member.setSizeSectors(sample.getSizeSectors());
			}
			member.setX(x + i * SPACING);
			member.setY(y);
			plan.getDevices().add(member);
			PlanSlot slot = PlanFactory.eINSTANCE.createPlanSlot();
			slot.setDevice(member);
			array.getSlots().add(slot);
		}
	}
}
