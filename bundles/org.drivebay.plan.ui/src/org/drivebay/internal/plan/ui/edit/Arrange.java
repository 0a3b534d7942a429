// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;

/** Where things go that no one has placed: each array above its members, side by side. */
public final class Arrange {

	public static final int MEMBER_PITCH = 140;
	public static final int ROW_PITCH = 150;
	private static final int MARGIN = 24;
	/** The least that an array's box is wide, in members. */
	private static final int ARRAY_PITCH = 250;
	/** Free members: so many side by side. */
	private static final int COLUMNS = 8;

	private final Set<PlanDevice> placed = new HashSet<>();
	private int right = MARGIN;

	private Arrange() {
	}

	/** Places all devices of the plan anew. */
	public static void all(RaidPlan plan) {
		var arrange = new Arrange();
		List<PlanArray> arrays = PlanGeometry.arrays(plan);
		arrays.stream().filter(array -> array.getUses().isEmpty()).forEach(array -> arrange.tree(array, 0));
		// what only loops lead to
		arrays.stream().filter(array -> !arrange.placed.contains(array)).forEach(array -> arrange.tree(array, 0));
		int bottom = arrange.placed.stream().mapToInt(PlanDevice::getY).max().orElse(MARGIN - ROW_PITCH) + ROW_PITCH;
		List<PlanDevice> free = plan.getDevices().stream().filter(device -> !arrange.placed.contains(device)).toList();
		for (int i = 0; i < free.size(); i++) {
			free.get(i).setX(MARGIN + i % COLUMNS * MEMBER_PITCH);
			free.get(i).setY(bottom + i / COLUMNS * ROW_PITCH);
		}
	}

	/** @return the middle of what was placed */
	private int tree(PlanDevice device, int depth) {
		if (!placed.add(device)) {
			return device.getX();
		}
		int left = right;
		List<PlanDevice> parts = device instanceof PlanArray array
				? array.getSlots().stream().map(PlanSlot::getDevice).filter(Objects::nonNull).map(Arrange::drawn).filter(part -> !placed.contains(part)).toList()
				: List.of();
		device.setY(MARGIN + depth * ROW_PITCH);
		if (parts.isEmpty()) {
			device.setX(left);
			right = left + (device instanceof PlanArray ? ARRAY_PITCH : MEMBER_PITCH);
			return left;
		}
		parts.forEach(part -> tree(part, depth + 1));
		right = Math.max(right, left + ARRAY_PITCH);
		device.setX(Math.max(left, (left + right - ARRAY_PITCH) / 2));
		return device.getX();
	}

	/** Partitions are drawn in their member. */
	private static PlanDevice drawn(PlanDevice device) {
		return device instanceof PlanPartition partition ? (PlanDevice) partition.eContainer() : device;
	}

	/** Beside the last member. */
	static int nextX(PlanArray array) {
		return array.getSlots().stream().map(PlanSlot::getDevice).filter(Objects::nonNull).map(Arrange::drawn).mapToInt(PlanDevice::getX).max()
				.orElse(array.getX() - MEMBER_PITCH) + MEMBER_PITCH;
	}

	static int nextY(PlanArray array) {
		return array.getSlots().stream().map(PlanSlot::getDevice).filter(Objects::nonNull).map(Arrange::drawn).mapToInt(PlanDevice::getY).max()
				.orElse(array.getY() + ROW_PITCH);
	}
}
