// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.drivebay.md.geometry.Level;
import org.drivebay.model.BlockDevice;
import org.drivebay.model.DeviceKind;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanFactory;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.PlanSlot;
import org.eclipse.jdt.annotation.Nullable;

/** Devices and arrays of a host as parts of a plan. A partition stays with its disk; an array comes with its members. */
public final class PlanImport {

	private static final int MEMBER_PITCH = 140;
	private static final int ROW_PITCH = 150;

	private final Map<BlockDevice, PlanDevice> made = new HashMap<>();
	private final List<PlanDevice> roots = new ArrayList<>();

	private PlanImport() {
	}

	/** New parts for a plan, placed beside and below each other. */
	public static List<PlanDevice> devices(List<? extends BlockDevice> devices) {
		var part = new PlanImport();
		devices.forEach(part::device);
		return List.copyOf(part.roots);
	}

	private PlanDevice device(BlockDevice device) {
		PlanDevice known = made.get(device);
		if (known != null) {
			return known;
		}
		PlanDevice fresh = switch (device) {
			case MdArray array when Level.of(String.valueOf(array.getLevel())).isPresent() -> array(array);
			default -> device.getKind() == DeviceKind.PARTITION && device.eContainer() instanceof BlockDevice disk ? partition(disk, device) : member(device);
		};
		made.put(device, fresh);
		if (!(fresh instanceof PlanPartition)) {
			roots.add(fresh);
		}
		return fresh;
	}

	private PlanMember member(BlockDevice device) {
		PlanMember member = PlanFactory.eINSTANCE.createPlanMember();
		member.setName(device.getName());
		member.setSizeSectors(device.getSizeSectors());
		member.setHost(hostName(device));
		// sysfs writes the slash of a name such as cciss/c0d0 as an exclamation mark
		member.setPath("/dev/" + device.getName().replace('!', '/'));
		member.setSerial(device.getSerial());
		member.setModel(device.getModel());
		member.setX(roots.size() * MEMBER_PITCH);
		return member;
	}

	private static @Nullable String hostName(BlockDevice device) {
		Host host = device.getHost();
		return host == null ? null : host.getName();
	}

	private PlanPartition partition(BlockDevice disk, BlockDevice device) {
		PlanPartition partition = PlanFactory.eINSTANCE.createPlanPartition();
		partition.setName(device.getName());
		partition.setSizeSectors(device.getSizeSectors());
		if (device(disk) instanceof PlanMember member) {
			// the explorer does not know where partitions begin: behind the one before is where they are nearly always
			long end = member.getPartitions().stream().mapToLong(part -> part.getStartSector() + part.getSizeSectors()).max().orElse(2048);
			partition.setStartSector(Math.min(end, Math.max(0, member.getSizeSectors() - device.getSizeSectors())));
			member.getPartitions().add(partition);
		}
		return partition;
	}

	private PlanArray array(MdArray live) {
		PlanArray array = PlanFactory.eINSTANCE.createPlanArray();
		array.setName(live.getName());
		array.setLevel(live.getLevel());
		array.setLayout(live.getLayout());
		array.setChunkSectors(Math.toIntExact(Math.min(Integer.MAX_VALUE, live.getChunkSectors())));
		metadata(array, String.valueOf(live.getMetadataVersion()));
		array.setComponentSectors(live.getComponentSectors());
		int first = roots.size();
		addRoles(array, live);
		live.getMembers().stream().filter(PlanImport::isSpare).forEach(member -> addSlot(array, member).setSpare(true));
		for (int i = first; i < roots.size(); i++) {
			roots.get(i).setX((i - first) * MEMBER_PITCH);
			roots.get(i).setY(roots.get(i).getY() + ROW_PITCH);
		}
		array.setX(Math.max(0, (roots.size() - first - 2) * MEMBER_PITCH / 2));
		return array;
	}

	/** Formats of others than md itself are none that a plan can make. */
	private static void metadata(PlanArray array, String live) {
		if (PlanDefaults.METADATA.contains(live)) {
			array.setMetadata(live);
		} else {
			array.setNote("On its host the metadata are " + live);
		}
	}

	/** Journals and what has failed have no role either; a replacement has the role of the member that it will replace. */
	private static boolean isSpare(MdMember member) {
		return member.getRole() < 0 && member.getStates().stream().noneMatch(state -> state.equals("faulty") || state.equals("journal"));
	}

	private static boolean hasRole(MdMember member, int role) {
		return member.getRole() == role && !member.getStates().contains("replacement");
	}

	/** A role that no member has is a place without a device. */
	private void addRoles(PlanArray array, MdArray live) {
		for (int role = 0; role < Math.min(live.getRaidDisks(), PlanLimits.MOST_SLOTS); role++) {
			int wanted = role;
			live.getMembers().stream().filter(member -> hasRole(member, wanted)).findFirst().ifPresentOrElse(member -> addSlot(array, member),
					() -> array.getSlots().add(PlanFactory.eINSTANCE.createPlanSlot()));
		}
	}

	private PlanSlot addSlot(PlanArray array, MdMember member) {
		PlanSlot slot = PlanFactory.eINSTANCE.createPlanSlot();
		BlockDevice device = member.getDevice();
		if (device != null) {
			slot.setDevice(device(device));
		}
		slot.setDataOffsetSectors(member.getOffsetSectors());
		array.getSlots().add(slot);
		return slot;
	}
}
