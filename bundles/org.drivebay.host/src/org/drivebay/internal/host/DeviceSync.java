// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host;

import static org.drivebay.internal.host.Features.mirror;
import static org.drivebay.internal.host.Features.set;
import static org.drivebay.internal.host.Features.setHealth;
import static org.drivebay.internal.host.Features.setList;

import org.drivebay.host.facts.DeviceFacts;
import org.drivebay.host.health.HealthRules;
import org.drivebay.model.BlockDevice;
import org.drivebay.model.DeviceKind;
import org.drivebay.model.FlashCard;
import org.drivebay.model.ModelFactory;
import org.drivebay.model.ModelPackage.Literals;

/** Takes a block device, partition or array over to the facts, but for its health and what it has to do with others. */
final class DeviceSync {

	private DeviceSync() {
	}

	static void apply(BlockDevice device, DeviceFacts facts) {
		set(device, Literals.BLOCK_DEVICE__KIND, facts.kind());
		set(device, Literals.BLOCK_DEVICE__LABEL, facts.label());
		set(device, Literals.BLOCK_DEVICE__DEVICE_NUMBER, facts.number());
		set(device, Literals.BLOCK_DEVICE__SIZE_SECTORS, facts.sizeSectors());
		set(device, Literals.BLOCK_DEVICE__READ_ONLY, facts.readOnly());
		set(device, Literals.BLOCK_DEVICE__REMOVABLE, facts.removable());
		identity(device, facts.identity());
		queue(device, facts.queue());
		placement(device, facts.placement());
		usage(device, facts.usage());
		if (device instanceof FlashCard card) {
			CardSync.apply(card, facts.card());
		}
		mirror(device.getPartitions(), facts.partitions(), DeviceFacts::name, DeviceSync::create, DeviceSync::applyWithHealth);
	}

	/** What kind of device it is follows from its name, which an object keeps for life. */
	static BlockDevice create(DeviceFacts facts) {
		return facts.kind() == DeviceKind.FLASH_CARD ? ModelFactory.eINSTANCE.createFlashCard() : ModelFactory.eINSTANCE.createBlockDevice();
	}

	static void applyWithHealth(BlockDevice device, DeviceFacts facts) {
		apply(device, facts);
		setHealth(device, HealthRules.of(facts));
	}

	private static void identity(BlockDevice device, DeviceFacts.Identity identity) {
		set(device, Literals.BLOCK_DEVICE__MODEL, identity.model());
		set(device, Literals.BLOCK_DEVICE__VENDOR, identity.vendor());
		set(device, Literals.BLOCK_DEVICE__SERIAL, identity.serial());
		set(device, Literals.BLOCK_DEVICE__WWID, identity.wwid());
		set(device, Literals.BLOCK_DEVICE__FIRMWARE, identity.firmware());
	}

	private static void queue(BlockDevice device, DeviceFacts.Queue queue) {
		set(device, Literals.BLOCK_DEVICE__ROTATIONAL, queue.rotational());
		set(device, Literals.BLOCK_DEVICE__SCHEDULER, queue.scheduler());
		set(device, Literals.BLOCK_DEVICE__LOGICAL_BLOCK_BYTES, queue.logicalBlockBytes());
		set(device, Literals.BLOCK_DEVICE__PHYSICAL_BLOCK_BYTES, queue.physicalBlockBytes());
	}

	private static void placement(BlockDevice device, DeviceFacts.Placement placement) {
		set(device, Literals.BLOCK_DEVICE__TRANSPORT, placement.transport());
		set(device, Literals.BLOCK_DEVICE__PCI_ADDRESS, placement.pciAddress());
		set(device, Literals.BLOCK_DEVICE__PCI_LINK, placement.pciLink());
		set(device, Literals.BLOCK_DEVICE__NUMA_NODE, placement.numaNode());
	}

	private static void usage(BlockDevice device, DeviceFacts.Usage usage) {
		setList(device.getMountPoints(), usage.mountPoints());
		set(device, Literals.BLOCK_DEVICE__FILE_SYSTEM, usage.fileSystem());
		set(device, Literals.BLOCK_DEVICE__READ_SECTORS, usage.readSectors());
		set(device, Literals.BLOCK_DEVICE__WRITTEN_SECTORS, usage.writtenSectors());
		set(device, Literals.BLOCK_DEVICE__IN_FLIGHT, usage.inFlight());
	}
}
