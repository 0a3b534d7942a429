// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.drivebay.host.facts.DeviceFacts.Identity;
import org.drivebay.host.facts.DeviceFacts.Queue;
import org.drivebay.host.facts.DeviceFacts.Usage;
import org.drivebay.model.DeviceKind;
import org.drivebay.remote.Fetched;
import org.eclipse.jdt.annotation.Nullable;

/** One device of {@code /sys/block} with its partitions. */
final class DeviceReader {

	private static final int SECTOR_BYTES = 512;

	private final Answers answers;
	private final MountTable mounts;
	private final DiskStats stats;
	private final Map<String, String> mdNames = new HashMap<>();

	DeviceReader(Answers answers) {
		this.answers = answers;
		mounts = new MountTable(answers.content("/proc/self/mountinfo"));
		stats = new DiskStats(answers.content("/proc/diskstats"));
		for (String name : answers.names("/dev/md/")) {
			String target = answers.link("/dev/md/" + name);
			if (target != null) {
				mdNames.put(target.substring(target.lastIndexOf('/') + 1), name);
			}
		}
	}

	DeviceFacts read(String name) {
		String folder = "/sys/block/" + name + "/";
		String path = answers.link("/sys/block/" + name);
		DeviceKind kind = kind(name, folder);
		String number = answers.word(folder + "dev");
		var queue = new Queue(answers.flag(folder + "queue/rotational"), scheduler(answers.text(folder + "queue/scheduler")),
				answers.integer(folder + "queue/logical_block_size", SECTOR_BYTES), answers.integer(folder + "queue/physical_block_size", SECTOR_BYTES));
		var placement = PlacementReader.read(answers, folder, path == null ? "" : path, kind);
		CardFacts card = CardReader.read(answers, folder);
		List<DeviceFacts> partitions = answers.names(folder).stream().filter(child -> answers.has(folder + child + "/partition"))
				.map(child -> partition(child, folder + child + "/", queue, placement, card)).toList();
		return new DeviceFacts(name, kind, label(name, folder), number, answers.number(folder + "size", 0), answers.flag(folder + "ro"),
				answers.flag(folder + "removable"), identity(folder), queue, placement, usage(name, number), answers.names(folder + "slaves/"),
				partitions, card);
	}

	/** Unbound loop and network devices, and the single paths of a multipath NVMe namespace, which the kernel itself hides. */
	boolean standsForNothing(DeviceFacts device) {
		boolean empty = device.sizeSectors() == 0 && (device.kind() == DeviceKind.LOOP || device.kind() == DeviceKind.OTHER);
		return empty || answers.flag("/sys/block/" + device.name() + "/hidden");
	}

	private DeviceFacts partition(String name, String folder, Queue queue, DeviceFacts.Placement placement, @Nullable CardFacts card) {
		String number = answers.word(folder + "dev");
		return new DeviceFacts(name, DeviceKind.PARTITION, ueventValue(folder, "PARTNAME="), number, answers.number(folder + "size", 0),
				answers.flag(folder + "ro"), false, Identity.NONE, queue, placement, usage(name, number), List.of(), List.of(), card);
	}

	private DeviceKind kind(String name, String folder) {
		if (answers.has(folder + "md/level") || answers.has(folder + "md/array_state")) {
			return DeviceKind.MD_ARRAY;
		}
		if (answers.has(folder + "dm/name")) {
			return DeviceKind.DEVICE_MAPPER;
		}
		String family = name.replaceFirst("\\d.*", "");
		return switch (family) {
			case "nvme" -> DeviceKind.NVME_NAMESPACE;
			case "loop" -> DeviceKind.LOOP;
			case "dm-" -> DeviceKind.DEVICE_MAPPER;
			case "ram", "zram", "brd", "nullb", "pmem" -> DeviceKind.MEMORY;
			case "dbflash" -> DeviceKind.FLASH_CARD;
			case "sr" -> DeviceKind.OPTICAL;
			case "mmcblk" -> DeviceKind.DISK;
			default -> byLetters(family);
		};
	}

	private static DeviceKind byLetters(String family) {
		if (family.matches("fio[a-z]{1,3}")) {
			return DeviceKind.FLASH_CARD;
		}
		return family.matches("(sd|vd|hd|xvd|dasd)[a-z]{1,4}") ? DeviceKind.DISK : DeviceKind.OTHER;
	}

	private @Nullable String label(String name, String folder) {
		String mapper = answers.word(folder + "dm/name");
		if (mapper != null) {
			return mapper;
		}
		String file = answers.word(folder + "loop/backing_file");
		return file != null ? file : mdNames.get(name);
	}

	private @Nullable String ueventValue(String folder, String key) {
		return answers.content(folder + "uevent").lines().filter(line -> line.startsWith(key)).findFirst()
				.map(line -> Answers.clean(line.substring(key.length()))).orElse(null);
	}

	private Identity identity(String folder) {
		String vendor = answers.word(folder + "device/vendor");
		// PCI and virtio put their vendor's number there, which says nothing of the disk
		boolean isNumber = vendor != null && vendor.startsWith("0x");
		return new Identity(firstWord(folder + "device/model", folder + "dbflash/product"), isNumber ? null : vendor, serial(folder),
				firstWord(folder + "wwid", folder + "device/wwid"), firmware(folder));
	}

	private @Nullable String firmware(String folder) {
		String firmware = firstWord(folder + "device/firmware_rev", folder + "device/rev");
		return firmware != null ? firmware : answers.word(folder + "dbflash/firmware");
	}

	private @Nullable String serial(String folder) {
		String serial = firstWord(folder + "serial", folder + "device/serial");
		return serial != null ? serial : unitSerial(folder + "device/vpd_pg80");
	}

	/** SCSI's page 80h: four bytes of header, then ASCII. */
	private @Nullable String unitSerial(String path) {
		return answers.fetched(path) instanceof Fetched.Content content && content.bytes().length > 4
				? Answers.clean(new String(content.bytes(), 4, content.bytes().length - 4, StandardCharsets.US_ASCII))
				: null;
	}

	private @Nullable String firstWord(String path, String otherwise) {
		String word = answers.word(path);
		return word != null ? word : answers.word(otherwise);
	}

	private Usage usage(String name, @Nullable String number) {
		DiskStats.Counters counters = stats.of(name);
		return new Usage(mounts.points(number), mounts.fileSystem(number), counters.readSectors(), counters.writtenSectors(), counters.inFlight());
	}

	/** {@code none [mq-deadline] kyber}: the one in brackets. */
	private static @Nullable String scheduler(String text) {
		int open = text.indexOf('[');
		int close = text.indexOf(']', open + 1);
		if (open >= 0 && close > open) {
			return text.substring(open + 1, close);
		}
		return text.isEmpty() || text.indexOf(' ') >= 0 ? null : text;
	}
}
