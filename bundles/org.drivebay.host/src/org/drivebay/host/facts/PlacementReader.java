// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.regex.Pattern;

import org.drivebay.host.facts.DeviceFacts.Placement;
import org.drivebay.model.DeviceKind;
import org.eclipse.jdt.annotation.Nullable;

/** Where a device sits, by its path in {@code /sys/devices}: {@code ../devices/pci0000:00/0000:00:02.0/virtio1/block/vdb}. */
final class PlacementReader {

	private static final Pattern PCI_FUNCTION = Pattern.compile("[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]");
	private static final Pattern ATA_PORT = Pattern.compile("ata\\d+");
	private static final Pattern USB_BUS = Pattern.compile("usb\\d+");

	private PlacementReader() {
	}

	static Placement read(Answers answers, String folder, String path, DeviceKind kind) {
		String[] parts = path.split("/");
		int function = lastPciFunction(parts);
		String address = function < 0 ? null : parts[function];
		String transport = transport(parts, kind, answers.word(folder + "device/transport"));
		if (address == null) {
			return new Placement(transport, null, link(answers, folder + "dbflash/pcie_link"), answers.integer(folder + "device/numa_node", -1));
		}
		String device = answers.link(folder + "device");
		int up = device == null ? -1 : distance(parts.length, function, device);
		if (up < 0 || up > HostProbe.MAX_PCI_DISTANCE) {
			return new Placement(transport, address, null, -1);
		}
		String place = folder + "device" + "/..".repeat(up) + "/";
		return new Placement(transport, address, link(answers, place + "current_link"), answers.integer(place + "numa_node", -1));
	}

	/** How far above the device its PCI function is; the link goes up from the block device's folder with as many {@code ..} as it has. */
	private static int distance(int depth, int function, String deviceLink) {
		int folder = depth - 1;
		for (String part : deviceLink.split("/")) {
			folder += part.equals("..") ? -1 : 1;
		}
		return folder - function;
	}

	private static int lastPciFunction(String[] parts) {
		int last = -1;
		for (int i = 0; i < parts.length; i++) {
			if (PCI_FUNCTION.matcher(parts[i]).matches()) {
				last = i;
			}
		}
		return last;
	}

	/** @param attribute without {@code _speed} and {@code _width} */
	private static @Nullable String link(Answers answers, String attribute) {
		String speed = answers.word(attribute + "_speed");
		long width = answers.number(attribute + "_width", 0);
		boolean known = speed != null && !speed.startsWith("Unknown") && width > 0;
		return known ? speed.replace(" PCIe", "") + " x" + width : null;
	}

	/** The outermost bus that says how the disk is attached wins: a SATA disk in a USB case is a USB disk. */
	private static @Nullable String transport(String[] parts, DeviceKind kind, @Nullable String nvmeTransport) {
		if (kind == DeviceKind.NVME_NAMESPACE) {
			return nvmeTransport == null || nvmeTransport.equals("pcie") ? "nvme" : "nvme over " + nvmeTransport;
		}
		for (String part : parts) {
			if (USB_BUS.matcher(part).matches()) {
				return "usb";
			}
			if (ATA_PORT.matcher(part).matches()) {
				return "sata";
			}
			if (part.startsWith("end_device-")) {
				return "sas";
			}
			if (part.startsWith("virtio")) {
				return "virtio";
			}
		}
		return kind == DeviceKind.FLASH_CARD ? "pcie" : null;
	}
}
