// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.RaidPlan;

/** What a plan must keep to be worth opening; what is merely wrong with it, {@link PlanCheck} tells in the editor. */
final class PlanLimits {

	private static final int MOST_DEVICES = 10_000;
	static final int MOST_SLOTS = 4096;
	private static final int FARTHEST = 1_000_000;
	/** A device of 4 EiB; sums of its sectors stay below a long's end. */
	private static final long MOST_SECTORS = 1L << 53;

	private final String file;

	PlanLimits(String file) {
		this.file = file;
	}

	void check(RaidPlan plan) throws PlanFileException {
		require(plan.getDevices().size() <= MOST_DEVICES, "devices", "more than " + MOST_DEVICES);
		for (int i = 0; i < plan.getDevices().size(); i++) {
			check("devices[" + i + "]", plan.getDevices().get(i));
		}
	}

	private void check(String at, PlanDevice device) throws PlanFileException {
		require(Math.abs((long) device.getX()) <= FARTHEST && Math.abs((long) device.getY()) <= FARTHEST, at, "drawn too far out");
		switch (device) {
			case PlanMember member -> {
				sectors(at + ".sizeSectors", member.getSizeSectors());
				for (int i = 0; i < member.getPartitions().size(); i++) {
					check(at + ".partitions[" + i + "]", member.getPartitions().get(i));
				}
			}
			case PlanPartition partition -> {
				sectors(at + ".startSector", partition.getStartSector());
				sectors(at + ".sizeSectors", partition.getSizeSectors());
			}
			case PlanArray array -> {
				require(array.getSlots().size() <= MOST_SLOTS, at + ".slots", "more than " + MOST_SLOTS);
				sectors(at + ".componentSectors", array.getComponentSectors());
				for (int i = 0; i < array.getSlots().size(); i++) {
					long offset = array.getSlots().get(i).getDataOffsetSectors();
					require(offset >= -1 && offset <= MOST_SECTORS, at + ".slots[" + i + "].dataOffsetSectors", "not a number of sectors: " + offset);
				}
			}
			default -> throw new PlanFileException(file, at + ": not a device");
		}
	}

	private void sectors(String at, long sectors) throws PlanFileException {
		require(sectors >= 0 && sectors <= MOST_SECTORS, at, "not a number of sectors: " + sectors);
	}

	private void require(boolean holds, String at, String otherwise) throws PlanFileException {
		if (!holds) {
			throw new PlanFileException(file, at + ": " + otherwise);
		}
	}
}
