// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.Member;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.md.layout.LayoutNames;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.jdt.annotation.Nullable;

/** From a plan to the address maps of its arrays, those on other arrays too. Of the plan as it was: make a new one after a change. */
public final class PlanGeometry {

	/** md over md over md is seen; this is a loop or worse. */
	private static final int DEEPEST = 12;

	private final Map<PlanArray, Result> results = new HashMap<>();
	private final Set<PlanArray> open = new LinkedHashSet<>();

	/** What came of one array. */
	private sealed interface Result {
		record Made(Geometry geometry) implements Result {
		}

		record Refused(SpecException reason) implements Result {
		}
	}

	/** The arrays of a plan, those that others are made of first; an array that is in a loop stands somewhere. */
	public static List<PlanArray> inOrder(RaidPlan plan) {
		var ordered = new LinkedHashSet<PlanArray>();
		arrays(plan).forEach(array -> addBehindItsParts(array, ordered, new LinkedHashSet<>()));
		return List.copyOf(ordered);
	}

	private static void addBehindItsParts(PlanArray array, Set<PlanArray> ordered, Set<PlanArray> above) {
		if (ordered.contains(array) || above.size() > DEEPEST || !above.add(array)) {
			return;
		}
		for (PlanSlot slot : array.getSlots()) {
			if (slot.getDevice() instanceof PlanArray part) {
				addBehindItsParts(part, ordered, above);
			}
		}
		above.remove(array);
		ordered.add(array);
	}

	/** As they stand in the plan. */
	public static List<PlanArray> arrays(RaidPlan plan) {
		return plan.getDevices().stream().filter(PlanArray.class::isInstance).map(PlanArray.class::cast).toList();
	}

	/** Slots that are roles, in their order. */
	public static List<PlanSlot> roles(PlanArray array) {
		return array.getSlots().stream().filter(slot -> !slot.isSpare()).toList();
	}

	/** Whether a device is the array, or one that it is made of. */
	public static boolean contains(PlanArray array, PlanDevice device) {
		return contains(array, device, 0);
	}

	private static boolean contains(PlanArray array, PlanDevice device, int depth) {
		return array == device || depth < DEEPEST && array.getSlots().stream()
				.anyMatch(slot -> slot.getDevice() == device || slot.getDevice() instanceof PlanArray part && contains(part, device, depth + 1));
	}

	/** The address map of an array. */
	public Geometry geometry(PlanArray array) {
		return switch (result(array)) {
			case Result.Made made -> made.geometry();
			case Result.Refused refused -> throw refused.reason();
		};
	}

	/**
	 * The array as md would run it.
	 *
	 * @throws SpecException if it would not
	 */
	public ArraySpec spec(PlanArray array) {
		return geometry(array).spec();
	}

	/**
	 * The size of a device, in sectors.
	 *
	 * @throws SpecException if it is an array that md would not run
	 */
	public long sectors(PlanDevice device) {
		return switch (device) {
			case PlanMember member -> member.getSizeSectors();
			case PlanPartition partition -> partition.getSizeSectors();
			case PlanArray array -> geometry(array).arraySectors();
			default -> 0;
		};
	}

	/**
	 * Where the data of a slot begins on its device: as the plan says, or as mdadm would choose.
	 *
	 * @throws SpecException if the device is an array that md would not run
	 */
	public long dataOffset(PlanSlot slot) {
		PlanDevice device = slot.getDevice();
		if (slot.getDataOffsetSectors() >= 0 || device == null) {
			return Math.max(0, slot.getDataOffsetSectors());
		}
		PlanArray array = slot.getArray();
		return DataOffset.of(array.getMetadata(), sectors(device), array.getChunkSectors());
	}

	/**
	 * What the device of a slot offers behind the data offset, before the array's own limit.
	 *
	 * @return 0 or less if it is too small to be a member
	 * @throws SpecException if the device is an array that md would not run
	 */
	public long offered(PlanSlot slot) {
		PlanDevice device = slot.getDevice();
		return device == null ? 0 : DataOffset.usable(slot.getArray().getMetadata(), sectors(device), dataOffset(slot));
	}

	private Result result(PlanArray array) {
		Result known = results.get(array);
		if (known != null) {
			return known;
		}
		Result result = make(array);
		results.put(array, result);
		return result;
	}

	private Result make(PlanArray array) {
		if (open.size() > DEEPEST || !open.add(array)) {
			return new Result.Refused(new SpecException("members", "the array is made of itself, or of arrays on arrays deeper than " + DEEPEST));
		}
		try {
			return new Result.Made(Geometry.of(build(array)));
		} catch (SpecException e) {
			return new Result.Refused(e);
		} finally {
			open.remove(array);
		}
	}

	private ArraySpec build(PlanArray array) {
		Level level = Level.of(String.valueOf(array.getLevel()))
				.orElseThrow(() -> new SpecException("level", "md has no level " + array.getLevel()));
		List<PlanSlot> roles = roles(array);
		int chunk = level == Level.RAID1 ? 0 : array.getChunkSectors();
		return new ArraySpec(level, layout(level, array.getLayout(), roles), chunk, members(level, array, roles));
	}

	private List<Member> members(Level level, PlanArray array, List<PlanSlot> roles) {
		var members = new ArrayList<Member>();
		long smallest = roles.stream().filter(slot -> slot.getDevice() != null).mapToLong(this::offered).min().orElse(0);
		for (PlanSlot slot : roles) {
			long offered = slot.getDevice() == null ? smallest : offered(slot);
			members.add(new Member(members.size(), given(level, array, members.size(), offered), dataOffset(slot)));
		}
		return members;
	}

	/** mdadm gives members of redundant levels whole KiB, and no more than it was told. */
	private static long given(Level level, PlanArray array, int role, long offered) {
		if (level == Level.LINEAR || level == Level.RAID0) {
			return offered;
		}
		long told = array.getComponentSectors();
		if (told > offered) {
			throw new SpecException("component_size", "role " + role + " offers " + offered + " sectors, and " + told + " are wanted");
		}
		return (told > 0 ? told : offered) / 2 * 2;
	}

	private int layout(Level level, @Nullable String name, List<PlanSlot> roles) {
		String wanted = name == null || name.isBlank() ? defaultLayout(level, roles) : name;
		if (wanted.isEmpty()) {
			return ArraySpec.NO_LAYOUT;
		}
		OptionalInt number = LayoutNames.number(level.label(), wanted);
		if (number.isPresent()) {
			return number.getAsInt();
		}
		try {
			return Integer.parseInt(wanted);
		} catch (NumberFormatException e) {
			throw new SpecException("layout", level.label() + " has no layout " + wanted);
		}
	}

	/** mdadm lets the kernel choose for a raid0 of unequal members, and names the one that new arrays get. */
	private String defaultLayout(Level level, List<PlanSlot> roles) {
		boolean unequal = level == Level.RAID0 && roles.stream().filter(slot -> slot.getDevice() != null).mapToLong(this::offered).distinct().count() > 1;
		return unequal ? "original" : PlanDefaults.layout(level);
	}
}
