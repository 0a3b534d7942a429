// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.properties;

import java.text.DateFormat;
import java.time.Duration;
import java.util.Locale;

import org.drivebay.host.text.Quantities;
import org.drivebay.internal.explorer.ui.tree.NodeText;
import org.drivebay.model.BlockDevice;
import org.drivebay.model.FlashCard;
import org.drivebay.model.Health;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.model.Node;
import org.drivebay.ui.viewer.SyncProgress;

/** All that the model knows of one node, in categories, with units. */
final class NodeProperties {

	private final PropertyTable table = new PropertyTable();

	static PropertyTable of(Node node) {
		var properties = new NodeProperties();
		switch (node) {
			case Host host -> properties.host(host);
			case MdArray array -> properties.array(array);
			case MdMember member -> properties.member(member);
			case BlockDevice device -> properties.device(device);
			default -> properties.table.category("General").add("Name", node.getName());
		}
		properties.health(node);
		return properties.table;
	}

	private void health(Node node) {
		Health health = node.getHealth();
		if (health != null) {
			table.category("Health").add("Verdict", health.getLevel().getName().toLowerCase(Locale.ROOT));
			for (int i = 0; i < health.getReasons().size(); i++) {
				table.add("Reason " + (i + 1), health.getReasons().get(i));
			}
		}
	}

	private void host(Host host) {
		table.category("Connection").add("Name", host.getName()).add("Address", host.getAddress())
				.add("State", NodeText.connection(host.getConnectionState())).add("Reason", host.getConnectionDetail());
		if (host.getRefreshedAt() != null) {
			table.add("Last refresh", DateFormat.getTimeInstance(DateFormat.MEDIUM).format(host.getRefreshedAt())).count("Refresh took",
					host.getRefreshMillis(), "ms");
		}
		table.category("System").add("Host name", host.getHostName()).add("Operating system", host.getOperatingSystem())
				.add("Kernel", host.getKernel()).add("Architecture", host.getArchitecture());
		if (host.getUptimeSeconds() > 0) {
			table.add("Up for", Quantities.duration(Duration.ofSeconds((long) host.getUptimeSeconds())));
		}
		table.category("Machine").add("CPU", host.getCpuModel()).positive("CPUs", host.getCpus(), "").positive("NUMA nodes", host.getNumaNodes(), "");
		if (host.getMemoryBytes() > 0) {
			table.add("Memory", Quantities.bytes(host.getMemoryBytes()));
		}
		table.category("Contents").count("Arrays", host.getArrays().size(), "").count("Block devices", host.getDevices().size(), "");
	}

	private void array(MdArray array) {
		table.category("Array").add("Level", array.getLevel()).add("Layout", array.getLayout()).count("Disks", array.getRaidDisks(), "")
				.count("Missing members", array.getDegraded(), "");
		if (array.getChunkSectors() > 0) {
			table.add("Chunk", sectors(array.getChunkSectors()));
		}
		table.add("Metadata", array.getMetadataVersion()).add("UUID", array.getUuid()).add("State", array.getArrayState())
				.add("Consistency policy", array.getConsistencyPolicy()).add("Bitmap", array.getBitmap());
		SyncProgress progress = SyncProgress.of(array);
		table.category("Sync").add("Action", array.getSyncAction()).add("Progress", progress == null ? null : progress.text());
		if (array.isSyncDelayed()) {
			table.add("Delayed", true);
		}
		table.count("Mismatches", array.getMismatchSectors(), "sectors");
		device(array);
	}

	private void member(MdMember member) {
		table.category("Member").add("Name", member.getName()).add("Array", member.getArray().getName())
				.add("Role", member.getRole() < 0 ? "none" : String.valueOf(member.getRole())).add("State", member.getStates())
				.count("Corrected read errors", member.getErrors(), "").count("Bad blocks", member.getBadBlocks(), "")
				.count("Not acknowledged", member.getUnacknowledgedBadBlocks(), "");
		table.add("Size", sectors(member.getSizeSectors())).add("Data offset", sectors(member.getOffsetSectors()));
		if (member.getRecoveryDoneSectors() >= 0) {
			table.add("Recovered", sectors(member.getRecoveryDoneSectors()));
		}
		if (member.getDevice() != null) {
			device(member.getDevice());
		}
	}

	private void device(BlockDevice device) {
		table.category("Device").add("Path", "/dev/" + device.getName()).add("Kind", NodeText.kind(device.getKind()))
				.add("Number", device.getDeviceNumber()).add("Size", sectors(device.getSizeSectors()))
				.positive("Logical block", device.getLogicalBlockBytes(), "bytes").positive("Physical block", device.getPhysicalBlockBytes(), "bytes")
				.add("Rotational", device.isRotational()).add("Read-only", device.isReadOnly()).add("Removable", device.isRemovable())
				.add("Scheduler", device.getScheduler());
		if (device instanceof FlashCard card) {
			CardProperties.add(table, card);
		}
		table.category("Identity").add("Vendor", device.getVendor()).add("Model", device.getModel()).add("Serial", device.getSerial())
				.add("WWID", device.getWwid()).add("Firmware", device.getFirmware());
		table.category("Placement").add("Transport", device.getTransport()).add("PCI address", device.getPciAddress())
				.add("PCI link", device.getPciLink());
		if (device.getNumaNode() >= 0) {
			table.count("NUMA node", device.getNumaNode(), "");
		}
		table.category("Use").add("File system", device.getFileSystem()).add("Mounted on", device.getMountPoints())
				.add("Made of", NodeText.names(device.getSlaves())).add("Part of", NodeText.names(device.getHolders()));
		table.category("Traffic").add("Read", sectors(device.getReadSectors())).add("Written", sectors(device.getWrittenSectors()))
				.count("In flight", device.getInFlight(), "requests");
	}

	private static String sectors(long sectors) {
		return Quantities.sectors(sectors) + " – " + Quantities.exactSectors(sectors);
	}
}
