// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.util.List;
import java.util.Locale;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.host.facts.CardFacts;
import org.drivebay.host.facts.DeviceFacts;
import org.drivebay.host.facts.HostFacts;
import org.drivebay.host.facts.MemberFacts;
import org.drivebay.host.facts.SystemFacts;
import org.drivebay.host.health.Finding;
import org.drivebay.host.health.HealthRules;
import org.drivebay.model.DeviceKind;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/** A host as JSON; keys are the kernel's names where it has any. */
final class HostJson {

	private HostJson() {
	}

	static JsonObject of(HostSource source, HostFacts facts) {
		var json = new Json().put("host", source.name());
		source.taken().ifPresent(taken -> json.put("taken", Json.time(taken)));
		return json.put("system", system(facts.system())).put("arrays", facts.arrays().stream().map(HostJson::array).toList())
				.put("devices", facts.devices().stream().map(device -> device(device).put("findings", findings(HealthRules.of(device)))).toList()).done();
	}

	private static Json system(SystemFacts system) {
		return new Json().put("host_name", system.hostName()).put("kernel", system.kernel()).put("operating_system", system.operatingSystem())
				.put("architecture", system.architecture()).put("cpu_model", system.cpuModel()).put("cpus", system.cpus())
				.put("numa_nodes", system.numaNodes()).put("memory_bytes", system.memoryBytes()).put("uptime", system.uptimeSeconds());
	}

	private static Json array(ArrayFacts array) {
		ArrayFacts.Sync sync = array.sync();
		return device(array.device()).put("level", array.level()).put("layout", array.layout()).put("raid_disks", array.raidDisks())
				.put("degraded", array.degraded()).put("chunk_sectors", array.chunkSectors()).put("component_sectors", array.componentSectors())
				.put("metadata_version", array.metadataVersion()).put("uuid", array.uuid()).put("array_state", array.arrayState())
				.put("sync_action", sync.action()).put("sync_done_sectors", sync.running() ? sync.doneSectors() : null)
				.put("sync_total_sectors", sync.running() ? sync.totalSectors() : null).put("sync_delayed", sync.delayed())
				.put("sync_speed_kib", sync.running() ? sync.speedKib() : null).put("mismatch_cnt", array.mismatchSectors())
				.put("last_sync_action", array.lastSyncAction()).put("consistency_policy", array.consistencyPolicy()).put("bitmap", array.bitmap())
				.put("members", array.members().stream().map(HostJson::member).toList()).put("findings", findings(HealthRules.of(array)));
	}

	private static Json member(MemberFacts member) {
		return new Json().put("name", member.name()).put("role", member.roleName()).put("slot", member.role() < 0 ? null : member.role())
				.put("state", member.states()).put("errors", member.errors()).put("size_sectors", member.sizeSectors())
				.put("offset_sectors", member.offsetSectors()).put("recovery_sectors", member.recoveryDoneSectors() < 0 ? null : member.recoveryDoneSectors())
				.put("bad_blocks", member.badBlocks()).put("unacknowledged_bad_blocks", member.unacknowledgedBadBlocks())
				.put("present", member.present()).put("findings", findings(HealthRules.of(member)));
	}

	private static Json device(DeviceFacts device) {
		DeviceFacts.Identity identity = device.identity();
		DeviceFacts.Placement placement = device.placement();
		return new Json().put("name", device.name()).put("kind", device.kind().name().toLowerCase(Locale.ROOT)).put("label", device.label())
				.put("number", device.number()).put("size_sectors", device.sizeSectors()).put("model", identity.model()).put("vendor", identity.vendor())
				.put("serial", identity.serial()).put("wwid", identity.wwid()).put("firmware", identity.firmware())
				.put("transport", placement.transport()).put("pci_address", placement.pciAddress()).put("pci_link", placement.pciLink())
				.put("numa_node", placement.numaNode() < 0 ? null : placement.numaNode()).put("rotational", device.queue().rotational())
				.put("scheduler", device.queue().scheduler()).put("logical_block_size", device.queue().logicalBlockBytes())
				.put("physical_block_size", device.queue().physicalBlockBytes()).put("read_only", device.readOnly()).put("removable", device.removable())
				.put("mount_points", device.usage().mountPoints()).put("file_system", device.usage().fileSystem())
				.put("read_sectors", device.usage().readSectors()).put("written_sectors", device.usage().writtenSectors())
				.put("in_flight", device.usage().inFlight()).put("slaves", device.slaves())
				.put("dbflash", device.kind() == DeviceKind.FLASH_CARD ? card(device.card()) : null).put("partitions", device.partitions().stream().map(HostJson::device).toList());
	}

	private static @Nullable Json card(@Nullable CardFacts card) {
		if (card == null) {
			return null;
		}
		return new Json().put("state", card.state()).put("alarm", card.alarms()).put("temperature", card.heat().now())
				.put("throttled", card.heat().throttled()).put("reserve_percent", card.wear().reservePercent()).put("media_status", card.wear().media())
				.put("pbw_rated_bytes", card.wear().ratedBytes()).put("pbw_remaining_bytes", card.wear().remainingBytes())
				.put("bytes_read", card.wear().readBytes()).put("bytes_written", card.wear().writtenBytes()).put("power", card.power().now())
				.put("power_limit", card.power().limit()).put("voltage_bus", card.power().busVoltage()).put("current_bus", card.power().busCurrent())
				.put("firmware_required", card.requiredFirmware()).put("write_cache", card.writeCache()).put("bad_sectors", card.badSectors())
				.put("ram_bytes", card.ramBytes());
	}

	private static List<Json> findings(List<Finding> findings) {
		return findings.stream()
				.map(finding -> new Json().put("level", finding.level().name().toLowerCase(Locale.ROOT)).put("sentence", finding.sentence())).toList();
	}
}
