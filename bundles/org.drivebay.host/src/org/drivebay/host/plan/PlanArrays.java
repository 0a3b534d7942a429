// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.drivebay.md.command.ArrayPlan;
import org.drivebay.md.command.ArrayPlan.Policy;
import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.jdt.annotation.Nullable;

/**
 * From a plan to the arrays that mdadm is to make of named devices.
 *
 * @param arrays   those that others are made of first
 * @param imagined members that no host has, as the plan names them; {@code /dev/} and that name stands for them in the arrays
 * @param hosts    names of the hosts that the real members were seen on
 * @param serials  serial numbers of real members, by their paths
 */
public record PlanArrays(List<ArrayPlan> arrays, List<String> imagined, Set<String> hosts, Map<String, String> serials) {

	/** @throws IllegalArgumentException if md would not run an array of the plan, or if it has none; names array and field */
	public static PlanArrays of(RaidPlan plan) {
		return of(PlanGeometry.inOrder(plan));
	}

	/**
	 * Some arrays of a plan.
	 *
	 * @param inOrder those that others are made of first
	 * @throws IllegalArgumentException if md would not run one of them, or if there is none; names array and field
	 */
	public static PlanArrays of(List<PlanArray> inOrder) {
		if (inOrder.isEmpty()) {
			throw new IllegalArgumentException("the plan has no array");
		}
		var geometry = new PlanGeometry();
		var made = new PlanArrays(new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new HashMap<>());
		for (PlanArray array : inOrder) {
			try {
				made.arrays.add(array(array, geometry.spec(array)));
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException(array.getName() + ": " + e.getMessage(), e);
			}
			array.getSlots().forEach(slot -> made.addOrigin(slot.getDevice()));
		}
		return new PlanArrays(List.copyOf(made.arrays), List.copyOf(made.imagined), Set.copyOf(made.hosts), Map.copyOf(made.serials));
	}

	/** Whether each device is one of a host. */
	public boolean real() {
		return imagined.isEmpty();
	}

	private void addOrigin(@Nullable PlanDevice device) {
		PlanMember disk = disk(device);
		if (disk == null) {
			return;
		}
		if (disk.getPath() == null) {
			imagined.add(String.valueOf(device == null ? disk.getName() : device.getName()));
			return;
		}
		if (disk.getHost() != null) {
			hosts.add(disk.getHost());
		}
		if (disk == device && disk.getSerial() != null && !disk.getSerial().isBlank()) {
			serials.put(disk.getPath(), disk.getSerial());
		}
	}

	/** The disk that a device is or is a part of; null for arrays, and for none. */
	private static @Nullable PlanMember disk(@Nullable PlanDevice device) {
		return switch (device) {
			case PlanMember member -> member;
			case PlanPartition partition when partition.eContainer() instanceof PlanMember member -> member;
			case null, default -> null;
		};
	}

	private static ArrayPlan array(PlanArray array, ArraySpec spec) {
		List<String> members = PlanGeometry.roles(array).stream().map(slot -> slot.getDevice() == null ? ArrayPlan.MISSING : path(slot.getDevice())).toList();
		List<String> spares = array.getSlots().stream().filter(slot -> slot.isSpare() && slot.getDevice() != null).map(slot -> path(slot.getDevice())).toList();
		return new ArrayPlan(path(array), "", array.getMetadata(), spec, members, spares, Policy.RESYNC, Optional.empty(), ArrayPlan.size(spec));
	}

	/** The device's node on its host; where it has none, what it would be called by its name in the plan. */
	public static String path(PlanDevice device) {
		return switch (device) {
			case PlanMember member when member.getPath() != null -> member.getPath();
			case PlanArray array when !array.getName().matches("md\\d+") -> "/dev/md/" + array.getName();
			default -> "/dev/" + device.getName();
		};
	}
}
