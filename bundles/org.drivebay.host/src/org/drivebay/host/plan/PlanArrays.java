// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.drivebay.md.command.ArrayPlan;
import org.drivebay.md.command.ArrayPlan.Policy;
import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;

/**
 * From a plan to the arrays that mdadm is to make of named devices.
 *
 * @param arrays those that others are made of first
 * @param real   whether each device is one of a host; the others are called {@code /dev/} and their name in the plan
 */
public record PlanArrays(List<ArrayPlan> arrays, boolean real) {

	/** @throws IllegalArgumentException if md would not run an array of the plan, or if it has none; names array and field */
	public static PlanArrays of(RaidPlan plan) {
		List<PlanArray> inOrder = PlanGeometry.inOrder(plan);
		if (inOrder.isEmpty()) {
			throw new IllegalArgumentException("the plan has no array");
		}
		var geometry = new PlanGeometry();
		var arrays = new ArrayList<ArrayPlan>();
		boolean real = true;
		for (PlanArray array : inOrder) {
			try {
				arrays.add(array(array, geometry.spec(array)));
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException(array.getName() + ": " + e.getMessage(), e);
			}
			real &= array.getSlots().stream().map(PlanSlot::getDevice).allMatch(PlanArrays::isReal);
		}
		return new PlanArrays(List.copyOf(arrays), real);
	}

	private static ArrayPlan array(PlanArray array, ArraySpec spec) {
		List<String> members = PlanGeometry.roles(array).stream().map(slot -> slot.getDevice() == null ? ArrayPlan.MISSING : path(slot.getDevice())).toList();
		List<String> spares = array.getSlots().stream().filter(slot -> slot.isSpare() && slot.getDevice() != null).map(slot -> path(slot.getDevice())).toList();
		return new ArrayPlan(path(array), "", array.getMetadata(), spec, members, spares, Policy.RESYNC, Optional.empty(), ArrayPlan.size(spec));
	}

	private static String path(PlanDevice device) {
		return switch (device) {
			case PlanMember member when member.getPath() != null -> member.getPath();
			case PlanArray array when !array.getName().matches("md\\d+") -> "/dev/md/" + array.getName();
			default -> "/dev/" + device.getName();
		};
	}

	private static boolean isReal(PlanDevice device) {
		return switch (device) {
			case PlanMember member -> member.getPath() != null;
			case PlanPartition partition -> partition.eContainer() instanceof PlanMember member && member.getPath() != null;
			case null, default -> true;
		};
	}
}
