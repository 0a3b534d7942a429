// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.List;

import org.drivebay.model.DeviceKind;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One block device, partition or array.
 *
 * @param label      what the host calls it besides the kernel's name, or null
 * @param number     major:minor
 * @param sizeSectors of 512 bytes
 * @param slaves     kernel names of the devices it is made of
 * @param card       the flash card that it, or the disk it is a partition of, belongs to; null for others
 */
public record DeviceFacts(String name, DeviceKind kind, @Nullable String label, @Nullable String number, long sizeSectors, boolean readOnly,
		boolean removable, Identity identity, Queue queue, Placement placement, Usage usage, List<String> slaves, List<DeviceFacts> partitions,
		@Nullable CardFacts card) {

	public DeviceFacts {
		slaves = List.copyOf(slaves);
		partitions = List.copyOf(partitions);
	}

	/** What the device says of itself; null is what it does not say. */
	public record Identity(@Nullable String model, @Nullable String vendor, @Nullable String serial, @Nullable String wwid,
			@Nullable String firmware) {

		public static final Identity NONE = new Identity(null, null, null, null, null);
	}

	/** @param scheduler the active one, or null for a device without */
	public record Queue(boolean rotational, @Nullable String scheduler, int logicalBlockBytes, int physicalBlockBytes) {
	}

	/**
	 * Where it sits.
	 *
	 * @param transport nvme, sata, sas, usb, virtio, pcie, or null
	 * @param pciLink   negotiated speed and width, or null
	 * @param numaNode  -1 for none
	 */
	public record Placement(@Nullable String transport, @Nullable String pciAddress, @Nullable String pciLink, int numaNode) {

		public static final Placement NONE = new Placement(null, null, null, -1);
	}

	/** Who uses it, and how much was read and written since it is there. */
	public record Usage(List<String> mountPoints, @Nullable String fileSystem, long readSectors, long writtenSectors, int inFlight) {
		public Usage {
			mountPoints = List.copyOf(mountPoints);
		}
	}
}
