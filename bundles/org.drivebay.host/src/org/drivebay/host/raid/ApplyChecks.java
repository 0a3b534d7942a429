// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.raid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.host.facts.DeviceFacts;
import org.drivebay.host.facts.HostFacts;
import org.drivebay.host.raid.ApplyPreview.TakenDevice;
import org.drivebay.md.command.ArrayPlan;
import org.drivebay.md.command.CreateCommand;
import org.drivebay.md.geometry.Member;
import org.drivebay.model.DeviceKind;

/** Judges a plan by what is on the host: what would be lost, and what must not be touched at all. */
final class ApplyChecks {

	private final HostFacts facts;
	private final Map<String, DeviceLook> looks;
	private final Map<String, String> serials;
	private final List<TakenDevice> taken = new ArrayList<>();
	private final List<String> blockers = new ArrayList<>();

	/** @param serials that devices must have, by their paths */
	ApplyChecks(HostFacts facts, Map<String, DeviceLook> looks, Map<String, String> serials) {
		this.facts = facts;
		this.looks = looks;
		this.serials = serials;
	}

	ApplyPreview preview(List<ArrayPlan> plans) {
		var seen = new ArrayList<String>();
		for (ArrayPlan plan : plans) {
			array(plan);
			for (String device : plan.devices()) {
				DeviceLook look = looks.getOrDefault(device, DeviceLook.NONE);
				if (!look.kernelName().isEmpty() && seen.contains(look.kernelName())) {
					blockers.add(device + " is " + look.kernelName() + ", which the plan takes twice.");
				}
				seen.add(look.kernelName());
				boolean planned = plans.stream().anyMatch(other -> other.device().equals(device));
				if (!planned) {
					device(plan, device, look);
				}
			}
		}
		return new ApplyPreview(plans.stream().map(CreateCommand::of).toList(), taken, blockers);
	}

	private void array(ArrayPlan plan) {
		String name = plan.device().substring("/dev/".length());
		boolean there = facts.array(name).isPresent() || !looks.getOrDefault(plan.device(), DeviceLook.NONE).kernelName().isEmpty();
		if (there) {
			blockers.add("There is an array " + plan.device() + " already: choose another name, or stop it.");
		}
	}

	private void device(ArrayPlan plan, String device, DeviceLook look) {
		Optional<DeviceFacts> found = facts.allDevices().filter(each -> each.name().equals(look.kernelName())).findFirst();
		if (found.isEmpty()) {
			blockers.add(device + ": the host has no such block device.");
		} else {
			device(device, found.get(), look, needed(plan, device));
		}
	}

	private void device(String device, DeviceFacts found, DeviceLook look, long needed) {
		inUse(device, found, look);
		if (found.sizeSectors() < needed) {
			blockers.add(device + " has " + found.sizeSectors() + " sectors, and the plan needs " + needed + ".");
		}
		String serial = found.identity().serial();
		String planned = serials.getOrDefault(device, String.valueOf(serial));
		if (!planned.equals(String.valueOf(serial))) {
			blockers.add(device + " is another device now: the plan means the one with the serial number " + planned + ", and this one has "
					+ (serial == null ? "none" : serial) + ".");
		}
		var holds = new ArrayList<>(look.holds());
		found.partitions().forEach(partition -> holds.add("partition " + partition.name()));
		taken.add(new TakenDevice(device, serial == null || serial.isBlank() ? found.name() : serial, found.sizeSectors(), holds));
	}

	private void inUse(String device, DeviceFacts found, DeviceLook look) {
		var uses = new ArrayList<String>();
		Stream.concat(Stream.of(found), found.partitions().stream()).forEach(each -> uses(each, uses));
		if (look.swap()) {
			uses.add("used as swap space");
		}
		if (found.readOnly()) {
			uses.add("read-only");
		}
		uses.forEach(use -> blockers.add(device + " is " + use + "."));
	}

	private void uses(DeviceFacts device, List<String> uses) {
		device.usage().mountPoints().forEach(point -> uses.add("mounted at " + point));
		for (ArrayFacts array : facts.arrays()) {
			if (array.members().stream().anyMatch(member -> member.name().equals(device.name()))) {
				uses.add("a member of " + array.name());
			}
		}
		facts.allDevices().filter(other -> other.kind() != DeviceKind.MD_ARRAY && other.slaves().contains(device.name()))
				.forEach(other -> uses.add("used by " + other.name()));
	}

	/** Sectors that the plan counts on; spares must do for any role. */
	private static long needed(ArrayPlan plan, String device) {
		int role = plan.members().indexOf(device);
		List<Member> members = plan.spec().members();
		if (role >= 0) {
			return size(plan, members.get(role));
		}
		return plan.spares().contains(device) ? members.stream().mapToLong(member -> size(plan, member)).min().orElse(0) : 0;
	}

	private static long size(ArrayPlan plan, Member member) {
		return member.dataOffsetSectors() + plan.size().orElse(member.usableSectors());
	}
}
