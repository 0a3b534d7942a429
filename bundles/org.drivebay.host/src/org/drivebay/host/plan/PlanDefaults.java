// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.drivebay.md.geometry.Level;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanFactory;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.RaidPlan;

/** What mdadm takes where it is not told, what there is to choose from, and new parts of a plan made so. */
public final class PlanDefaults {

	/** 512 KiB. */
	public static final int CHUNK_SECTORS = 1024;

	public static final List<String> METADATA = List.of("1.2", "1.1", "1.0", "0.90");

	/** Of an imagined member: 1 TiB. */
	public static final long MEMBER_SECTORS = 1L << 31;

	private static final List<String> RAID5 = List.of("left-symmetric", "left-asymmetric", "right-symmetric", "right-asymmetric", "parity-first",
			"parity-last");
	private static final List<String> RAID6_ONLY = List.of("left-symmetric-6", "left-asymmetric-6", "right-symmetric-6", "right-asymmetric-6",
			"parity-first-6", "ddf-zero-restart", "ddf-N-restart", "ddf-N-continue");

	private PlanDefaults() {
	}

	/** mdadm's layout, an empty text where it names none. */
	public static String layout(Level level) {
		return switch (level) {
			case RAID5, RAID6 -> "left-symmetric";
			case RAID10 -> "n2";
			case LINEAR, RAID0, RAID1, RAID4 -> "";
		};
	}

	/** The layouts that mdadm has a name for; of a raid10 those with two and three copies. */
	public static List<String> layouts(Level level) {
		return switch (level) {
			case RAID5 -> RAID5;
			case RAID6 -> Stream.concat(RAID5.stream(), RAID6_ONLY.stream()).toList();
			case RAID10 -> List.of("n2", "f2", "o2", "n3", "f3", "o3");
			case RAID0 -> List.of("original", "alternate");
			case LINEAR, RAID1, RAID4 -> List.of();
		};
	}

	/** An array without members, named as the next free one: md0, md1 … */
	public static PlanArray array(RaidPlan plan, Level level) {
		PlanArray array = PlanFactory.eINSTANCE.createPlanArray();
		array.setName(freeName(plan, "md"));
		setLevel(array, level);
		return array;
	}

	/** An imagined member, named as the next free one: disk0, disk1 … */
	public static PlanMember member(RaidPlan plan) {
		PlanMember member = PlanFactory.eINSTANCE.createPlanMember();
		member.setName(freeName(plan, "disk"));
		member.setSizeSectors(MEMBER_SECTORS);
		return member;
	}

	/** Another level: a layout and a chunk that it does not know go. */
	public static void setLevel(PlanArray array, Level level) {
		array.setLevel(level.label());
		String layout = array.getLayout();
		if (layout != null && !layouts(level).contains(layout)) {
			array.setLayout(null);
		}
		boolean wantsChunk = level.hasChunks();
		if (wantsChunk != array.getChunkSectors() > 0) {
			array.setChunkSectors(wantsChunk ? CHUNK_SECTORS : 0);
		}
	}

	/** The stem with the lowest number that no device of the plan has. */
	public static String freeName(RaidPlan plan, String stem) {
		Set<String> taken = plan.getDevices().stream().map(PlanDevice::getName).collect(Collectors.toSet());
		int number = 0;
		while (taken.contains(stem + number)) {
			number++;
		}
		return stem + number;
	}
}
