// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host;

import static org.drivebay.internal.host.Features.mirror;
import static org.drivebay.internal.host.Features.set;
import static org.drivebay.internal.host.Features.setHealth;
import static org.drivebay.internal.host.Features.setList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.host.facts.DeviceFacts;
import org.drivebay.host.facts.HostFacts;
import org.drivebay.host.facts.MemberFacts;
import org.drivebay.host.facts.SystemFacts;
import org.drivebay.host.health.HealthRules;
import org.drivebay.model.BlockDevice;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.model.ModelFactory;
import org.drivebay.model.ModelPackage.Literals;

/** Takes a host's model object over to the facts, in place. Call it on the model's thread. */
final class ModelSync {

	private ModelSync() {
	}

	static void apply(Host host, HostFacts facts) {
		system(host, facts.system());
		mirror(host.getDevices(), facts.devices(), DeviceFacts::name, DeviceSync::create,
				DeviceSync::applyWithHealth);
		mirror(host.getArrays(), facts.arrays(), ArrayFacts::name, array -> ModelFactory.eINSTANCE.createMdArray(), ModelSync::array);
		Map<String, BlockDevice> byName = byName(host);
		facts.allDevices().forEach(device -> references(device, byName));
		for (MdArray array : host.getArrays()) {
			array.getMembers().forEach(member -> set(member, Literals.MD_MEMBER__DEVICE, byName.get(member.getName())));
		}
	}

	private static void system(Host host, SystemFacts facts) {
		set(host, Literals.HOST__HOST_NAME, facts.hostName());
		set(host, Literals.HOST__KERNEL, facts.kernel());
		set(host, Literals.HOST__OPERATING_SYSTEM, facts.operatingSystem());
		set(host, Literals.HOST__ARCHITECTURE, facts.architecture());
		set(host, Literals.HOST__CPU_MODEL, facts.cpuModel());
		set(host, Literals.HOST__CPUS, facts.cpus());
		set(host, Literals.HOST__NUMA_NODES, facts.numaNodes());
		set(host, Literals.HOST__MEMORY_BYTES, facts.memoryBytes());
		set(host, Literals.HOST__UPTIME_SECONDS, facts.uptimeSeconds());
	}

	private static void array(MdArray array, ArrayFacts facts) {
		DeviceSync.apply(array, facts.device());
		set(array, Literals.MD_ARRAY__LEVEL, facts.level());
		set(array, Literals.MD_ARRAY__LAYOUT, facts.layout());
		set(array, Literals.MD_ARRAY__RAID_DISKS, facts.raidDisks());
		set(array, Literals.MD_ARRAY__DEGRADED, facts.degraded());
		set(array, Literals.MD_ARRAY__CHUNK_SECTORS, facts.chunkSectors());
		set(array, Literals.MD_ARRAY__COMPONENT_SECTORS, facts.componentSectors());
		set(array, Literals.MD_ARRAY__METADATA_VERSION, facts.metadataVersion());
		set(array, Literals.MD_ARRAY__UUID, facts.uuid());
		set(array, Literals.MD_ARRAY__ARRAY_STATE, facts.arrayState());
		set(array, Literals.MD_ARRAY__CONSISTENCY_POLICY, facts.consistencyPolicy());
		set(array, Literals.MD_ARRAY__BITMAP, facts.bitmap());
		sync(array, facts);
		mirror(array.getMembers(), facts.members(), MemberFacts::name, member -> ModelFactory.eINSTANCE.createMdMember(), ModelSync::member);
		setHealth(array, HealthRules.of(facts));
	}

	private static void sync(MdArray array, ArrayFacts facts) {
		set(array, Literals.MD_ARRAY__SYNC_ACTION, facts.sync().action());
		set(array, Literals.MD_ARRAY__SYNC_DONE_SECTORS, facts.sync().doneSectors());
		set(array, Literals.MD_ARRAY__SYNC_TOTAL_SECTORS, facts.sync().totalSectors());
		set(array, Literals.MD_ARRAY__SYNC_DELAYED, facts.sync().delayed());
		set(array, Literals.MD_ARRAY__SYNC_SPEED_KIB, facts.sync().speedKib());
		set(array, Literals.MD_ARRAY__MISMATCH_SECTORS, facts.mismatchSectors());
	}

	private static void member(MdMember member, MemberFacts facts) {
		set(member, Literals.MD_MEMBER__ROLE, facts.role());
		setList(member.getStates(), facts.states());
		set(member, Literals.MD_MEMBER__ERRORS, facts.errors());
		set(member, Literals.MD_MEMBER__SIZE_SECTORS, facts.sizeSectors());
		set(member, Literals.MD_MEMBER__OFFSET_SECTORS, facts.offsetSectors());
		set(member, Literals.MD_MEMBER__RECOVERY_DONE_SECTORS, facts.recoveryDoneSectors());
		set(member, Literals.MD_MEMBER__BAD_BLOCKS, facts.badBlocks());
		set(member, Literals.MD_MEMBER__UNACKNOWLEDGED_BAD_BLOCKS, facts.unacknowledgedBadBlocks());
		setHealth(member, HealthRules.of(facts));
	}

	/** Holders follow by themselves, as the other end. A slave that is not shown, such as a hidden path, is left out. */
	private static void references(DeviceFacts facts, Map<String, BlockDevice> byName) {
		BlockDevice device = byName.get(facts.name());
		if (device == null) {
			return;
		}
		List<BlockDevice> slaves = facts.slaves().stream().filter(name -> !name.equals(facts.name())).map(byName::get).filter(Objects::nonNull)
				.toList();
		setList(device.getSlaves(), slaves);
	}

	private static Map<String, BlockDevice> byName(Host host) {
		var found = new HashMap<String, BlockDevice>();
		Stream.concat(host.getDevices().stream(), host.getArrays().stream()).forEach(device -> {
			found.put(device.getName(), device);
			device.getPartitions().forEach(partition -> found.put(partition.getName(), partition));
		});
		return found;
	}
}
