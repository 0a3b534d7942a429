// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;

/** Finds what is wrong with a plan. */
public final class PlanCheck {

	private final PlanGeometry geometry = new PlanGeometry();
	private final List<PlanProblem> problems = new ArrayList<>();
	private final RaidPlan plan;

	private PlanCheck(RaidPlan plan) {
		this.plan = plan;
	}

	/** In the order of the plan's devices. */
	public static List<PlanProblem> of(RaidPlan plan) {
		var check = new PlanCheck(plan);
		check.names();
		plan.getDevices().forEach(check::device);
		return List.copyOf(check.problems);
	}

	private void names() {
		Set<String> seen = new HashSet<>();
		Map<String, PlanMember> real = new HashMap<>();
		for (PlanDevice device : plan.getDevices()) {
			String name = device.getName();
			if (name == null || name.isBlank() || !seen.add(name)) {
				problems.add(new PlanProblem.SameName(device, PlanDefaults.freeName(plan, device instanceof PlanArray ? "md" : "disk")));
			}
			if (device instanceof PlanMember member && member.getPath() != null) {
				PlanMember other = real.putIfAbsent(member.getHost() + " " + member.getPath(), member);
				if (other != null) {
					problems.add(new PlanProblem.SameDevice(member, other));
				}
			}
		}
	}

	private void device(PlanDevice device) {
		if (device.getUses().size() > 1) {
			problems.add(new PlanProblem.UsedTwice(device, device.getUses().getLast()));
		}
		switch (device) {
			case PlanArray array -> problems.addAll(new ArrayCheck(geometry, array).run());
			case PlanMember member -> partitions(member);
			default -> {
				// a partition: its member has looked at it
			}
		}
	}

	private void partitions(PlanMember member) {
		if (!member.getPartitions().isEmpty() && !member.getUses().isEmpty()) {
			problems.add(new PlanProblem.UsedWithPartitions(member));
		}
		long end = 0;
		for (PlanPartition partition : member.getPartitions()) {
			if (partition.getStartSector() < end) {
				problems.add(new PlanProblem.Misplaced(partition, "begins before the end of the one before it"));
			}
			end = partition.getStartSector() + partition.getSizeSectors();
			if (end > member.getSizeSectors()) {
				problems.add(new PlanProblem.Misplaced(partition, "goes over the end of " + member.getName()));
			}
			for (PlanSlot second : partition.getUses().stream().skip(1).limit(1).toList()) {
				problems.add(new PlanProblem.UsedTwice(partition, second));
			}
		}
	}
}
