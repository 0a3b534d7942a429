// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.drivebay.host.text.Quantities;
import org.drivebay.model.BlockDevice;
import org.drivebay.model.ConnectionState;
import org.drivebay.model.DeviceKind;
import org.drivebay.model.FlashCard;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.model.Node;
import org.drivebay.ui.viewer.SyncProgress;
import org.eclipse.jdt.annotation.Nullable;

/** What stands in the cells. */
public final class NodeText {

	private static final String SEPARATOR = " · ";

	private NodeText() {
	}

	public static String name(Object element) {
		return switch (element) {
			case Group group -> group.label() + " (" + group.nodes().size() + ")";
			case Node node -> orEmpty(node.getName());
			default -> "";
		};
	}

	/** An array's level, a member's role. */
	public static String level(Object element) {
		return switch (element) {
			case MdArray array -> orEmpty(array.getLevel());
			case MdMember member -> member.getRole() >= 0 ? "role " + member.getRole() : "no role";
			default -> "";
		};
	}

	public static String state(Object element) {
		return switch (element) {
			case Host host -> connection(host.getConnectionState());
			case MdArray array -> arrayState(array);
			case MdMember member -> memberState(member);
			case BlockDevice device -> deviceState(device);
			default -> "";
		};
	}

	public static String size(Object element) {
		long sectors = sectors(element);
		return sectors > 0 ? Quantities.sectors(sectors) : "";
	}

	/** Of 512 bytes; 0 for what has no size. */
	public static long sectors(Object element) {
		return switch (element) {
			case BlockDevice device -> device.getSizeSectors();
			case MdMember member -> memberSectors(member);
			default -> 0;
		};
	}

	public static String details(Object element) {
		return switch (element) {
			case Host host -> hostDetails(host);
			case MdArray array -> arrayDetails(array);
			case MdMember member -> memberDetails(member);
			case BlockDevice device -> deviceDetails(device);
			default -> "";
		};
	}

	public static String connection(ConnectionState state) {
		return switch (state) {
			case DISCONNECTED -> "Not connected";
			case CONNECTING -> "Connecting …";
			case CONNECTED -> "Connected";
			case WAITING -> "Waiting to reconnect";
			case REFUSED -> "Refused";
		};
	}

	public static String kind(DeviceKind kind) {
		return switch (kind) {
			case DISK -> "disk";
			case FLASH_CARD -> "flash card";
			case NVME_NAMESPACE -> "NVMe namespace";
			case PARTITION -> "partition";
			case LOOP -> "loop device";
			case DEVICE_MAPPER -> "device mapper";
			case MD_ARRAY -> "md array";
			case MEMORY -> "memory-backed";
			case OPTICAL -> "optical drive";
			case OTHER -> "block device";
		};
	}

	private static String arrayState(MdArray array) {
		List<String> parts = new ArrayList<>();
		SyncProgress progress = SyncProgress.of(array);
		if (progress != null) {
			parts.add(progress.text());
		}
		add(parts, array.getArrayState());
		if (array.getDegraded() > 0) {
			parts.add(array.getDegraded() + " missing");
		}
		if (array.isSyncDelayed()) {
			parts.add(array.getSyncAction() + " delayed");
		}
		return String.join(SEPARATOR, parts);
	}

	private static String memberState(MdMember member) {
		List<String> parts = new ArrayList<>(member.getStates());
		SyncProgress progress = SyncProgress.of(member);
		if (progress != null) {
			parts.add(progress.text());
		}
		return String.join(", ", parts);
	}

	private static String deviceState(BlockDevice device) {
		List<String> parts = new ArrayList<>(device instanceof FlashCard card ? CardText.state(card) : List.of());
		if (device.isReadOnly()) {
			parts.add("read-only");
		}
		return String.join(SEPARATOR, parts);
	}

	private static long memberSectors(MdMember member) {
		BlockDevice device = member.getDevice();
		return member.getSizeSectors() > 0 || device == null ? member.getSizeSectors() : device.getSizeSectors();
	}

	private static String hostDetails(Host host) {
		List<String> parts = new ArrayList<>();
		if (host.getConnectionState() != ConnectionState.CONNECTED) {
			add(parts, host.getConnectionDetail());
			if (parts.isEmpty()) {
				add(parts, host.getAddress());
			}
			return String.join(SEPARATOR, parts);
		}
		add(parts, host.getOperatingSystem());
		add(parts, host.getKernel() == null ? null : "Linux " + host.getKernel());
		add(parts, host.getArchitecture());
		if (host.getCpus() > 0) {
			parts.add(host.getCpus() == 1 ? "1 CPU" : host.getCpus() + " CPUs");
		}
		if (host.getNumaNodes() > 1) {
			parts.add(host.getNumaNodes() + " NUMA nodes");
		}
		if (host.getMemoryBytes() > 0) {
			parts.add(Quantities.bytes(host.getMemoryBytes()));
		}
		return String.join(SEPARATOR, parts);
	}

	private static String arrayDetails(MdArray array) {
		List<String> parts = new ArrayList<>();
		add(parts, array.getLayout());
		parts.add(array.getRaidDisks() == 1 ? "1 disk" : array.getRaidDisks() + " disks");
		if (array.getChunkSectors() > 0) {
			parts.add("chunk " + Quantities.sectors(array.getChunkSectors()));
		}
		add(parts, array.getMetadataVersion() == null ? null : "metadata " + array.getMetadataVersion());
		String bitmap = array.getBitmap();
		add(parts, bitmap == null || bitmap.isEmpty() || bitmap.equals("none") ? null : "bitmap");
		addUse(parts, array);
		return String.join(SEPARATOR, parts);
	}

	private static String memberDetails(MdMember member) {
		List<String> parts = new ArrayList<>();
		if (member.getErrors() > 0) {
			parts.add(String.format(Locale.ROOT, "%,d corrected read errors", member.getErrors()));
		}
		if (member.getBadBlocks() > 0) {
			parts.add(member.getBadBlocks() + " bad blocks");
		}
		if (member.getUnacknowledgedBadBlocks() > 0) {
			parts.add(member.getUnacknowledgedBadBlocks() + " not acknowledged");
		}
		if (member.getDevice() == null) {
			parts.add("device is gone");
		}
		return String.join(SEPARATOR, parts);
	}

	private static String deviceDetails(BlockDevice device) {
		List<String> parts = new ArrayList<>();
		parts.add(kind(device.getKind()));
		add(parts, device.getVendor());
		add(parts, device.getModel());
		add(parts, device.getSerial() == null || device.getSerial().isEmpty() ? null : "serial " + device.getSerial());
		if (device instanceof FlashCard card) {
			parts.addAll(CardText.details(card));
		}
		add(parts, device.getTransport());
		if (device.isRotational()) {
			parts.add("rotational");
		}
		add(parts, device.getScheduler() == null || device.getScheduler().isEmpty() ? null : "scheduler " + device.getScheduler());
		addUse(parts, device);
		return String.join(SEPARATOR, parts);
	}

	private static void addUse(List<String> parts, BlockDevice device) {
		if (!device.getHolders().isEmpty()) {
			parts.add("in " + names(device.getHolders()));
		}
		add(parts, device.getFileSystem());
		if (!device.getMountPoints().isEmpty()) {
			parts.add("on " + String.join(", ", device.getMountPoints()));
		}
	}

	public static String names(List<? extends Node> nodes) {
		return String.join(", ", nodes.stream().map(Node::getName).toList());
	}

	private static void add(List<String> parts, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			parts.add(text);
		}
	}

	private static String orEmpty(@Nullable String text) {
		return text == null ? "" : text;
	}
}
