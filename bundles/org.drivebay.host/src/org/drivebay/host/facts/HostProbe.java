// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;

/**
 * What is read of a host. Each request is one round trip on one channel.
 * <p>
 * Files whose read does something are left out (SMART data, {@code events}, {@code trace}); those that ask the device (a virtio disk's serial) or
 * are slow on large machines ({@code cpuinfo}) are read with what does not change, once per connection.
 */
public final class HostProbe {

	private static final int MAX_FILE_BYTES = 64 << 10;

	/** Beside {@code /sys/block/NAME/device}, a disk's PCI function is found this many folders up: ioMemory 0, virtio 1, NVMe 2, SCSI 3, ATA 4. */
	static final int MAX_PCI_DISTANCE = 4;

	private static final List<String> STATIC_FILES = List.of( //
			"/etc/os-release", //
			"/proc/cpuinfo", //
			"/proc/meminfo", //
			"/proc/sys/kernel/arch", //
			"/proc/sys/kernel/hostname", //
			"/proc/sys/kernel/osrelease", //
			"/proc/version", //
			"/sys/devices/system/cpu/online", //
			"/sys/devices/system/node/online", //
			"/sys/block/*/dev", //
			"/sys/block/*/hidden", //
			"/sys/block/*/removable", //
			"/sys/block/*/serial", //
			"/sys/block/*/wwid", //
			"/sys/block/*/dm/name", //
			"/sys/block/*/loop/backing_file", //
			"/sys/block/*/device/firmware_rev", //
			"/sys/block/*/device/model", //
			"/sys/block/*/device/rev", //
			"/sys/block/*/device/serial", //
			"/sys/block/*/device/transport", //
			"/sys/block/*/device/vendor", //
			"/sys/block/*/device/vpd_pg80", //
			"/sys/block/*/device/wwid", //
			"/sys/block/*/queue/logical_block_size", //
			"/sys/block/*/queue/physical_block_size", //
			"/sys/block/*/queue/rotational", //
			"/sys/block/*/*/ro", //
			"/sys/block/*/*/dev", //
			"/sys/block/*/*/partition", //
			"/sys/block/*/*/size", //
			"/sys/block/*/*/start", //
			"/sys/block/*/*/uevent");

	private static final List<String> LIVE_FILES = List.of( //
			"/proc/diskstats", //
			"/proc/self/mountinfo", //
			"/proc/uptime", //
			"/sys/block/*/ro", //
			"/sys/block/*/size", //
			"/sys/block/*/queue/scheduler");

	/** Everything md shows, for a snapshot. */
	private static final List<String> MD_FILES = List.of("/sys/block/md*/md/*", "/sys/block/md*/md/bitmap/*", "/sys/block/md*/md/dev-*/*");

	/** All that a card tells, for a snapshot; its write-only attributes say so themselves. */
	private static final List<String> CARD_FILES = List.of("/sys/block/dbflash*/dbflash/*");

	private static final List<String> LIVE_LINKS = List.of( //
			"/dev/md/*", //
			"/sys/block/*", //
			"/sys/block/*/slaves/*", //
			"/sys/block/md*/md/dev-*/block");

	private static final List<String> STATIC_LINKS = List.of("/sys/block/*/device");

	private HostProbe() {
	}

	/** All that is read of a host, every attribute of md and of flash cards too. */
	public static FetchRequest whole() {
		return new FetchRequest(concat(onceFiles(), LIVE_FILES, MD_FILES, CARD_FILES), concat(STATIC_LINKS, LIVE_LINKS), MAX_FILE_BYTES);
	}

	/** What {@link HostReader} needs and what may change while the devices stay the same. */
	public static FetchRequest live() {
		return new FetchRequest(concat(LIVE_FILES, ArrayReader.files(), CardReader.liveFiles()), LIVE_LINKS, MAX_FILE_BYTES);
	}

	/** As {@link #live()}, with what does not change: for the first refresh, and when {@link #sameDevices} says no. */
	public static FetchRequest first() {
		FetchRequest live = live();
		return new FetchRequest(concat(onceFiles(), live.files()), concat(STATIC_LINKS, live.links()), MAX_FILE_BYTES);
	}

	/** Whether both have the same devices at the same places with the same sizes, so that what was read once still holds. */
	public static boolean sameDevices(FetchResult before, FetchResult now) {
		return devices(before).equals(devices(now));
	}

	/** @return {@code live} with what {@code first} knows besides */
	public static FetchResult merge(FetchResult first, FetchResult live) {
		var merged = new TreeMap<String, Fetched>();
		first.entries().forEach((path, value) -> {
			if (isStatic(path)) {
				merged.put(path, value);
			}
		});
		merged.putAll(live.entries());
		return new FetchResult(merged, live.hostTime());
	}

	/** Each device with where it is and how large, and the name of each partition. */
	private static Map<String, Object> devices(FetchResult result) {
		var found = new HashMap<String, Object>();
		Paths.below(result.entries(), "/sys/block/").forEach((path, value) -> {
			int slash = path.indexOf('/', "/sys/block/".length());
			if (slash < 0 || path.startsWith("/size", slash)) {
				found.put(path, value);
			}
		});
		found.put("/proc/diskstats", new DiskStats(new Answers(result.entries()).content("/proc/diskstats")).devices());
		return found;
	}

	private static boolean isStatic(String path) {
		return STATIC_PATHS.test(path);
	}

	private static final Paths.Patterns STATIC_PATHS = Paths.Patterns.of(concat(onceFiles(), STATIC_LINKS));

	/** What does not change while the devices stay the same. */
	private static List<String> onceFiles() {
		return concat(STATIC_FILES, CardReader.staticFiles(), pciFiles());
	}

	private static List<String> pciFiles() {
		var files = new ArrayList<String>();
		for (int up = 0; up <= MAX_PCI_DISTANCE; up++) {
			String folder = "/sys/block/*/device" + "/..".repeat(up);
			Stream.of("numa_node", "current_link_speed", "current_link_width").forEach(name -> files.add(folder + "/" + name));
		}
		return files;
	}

	@SafeVarargs
	private static List<String> concat(List<String>... lists) {
		return Stream.of(lists).flatMap(List::stream).toList();
	}
}
