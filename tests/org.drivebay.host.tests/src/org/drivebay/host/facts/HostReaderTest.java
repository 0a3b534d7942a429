// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

import org.drivebay.fixtures.Recorded;
import org.drivebay.model.DeviceKind;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recorded lab host, and what other hosts would say. */
class HostReaderTest {

	private final TreeMap<String, Fetched> entries = new TreeMap<>(Recorded.lab().content().entries());

	private HostFacts read() {
		return HostReader.read(new FetchResult(entries, Duration.ZERO));
	}

	private void put(String path, String value) {
		entries.put(path, new Fetched.Content((value + "\n").getBytes(StandardCharsets.UTF_8)));
	}

	private DeviceFacts device(String name) {
		return read().allDevices().filter(device -> device.name().equals(name)).findFirst().orElseThrow();
	}

	private ArrayFacts array(String name) {
		return read().array(name).orElseThrow();
	}

	@Test
	void theMachine() {
		SystemFacts system = read().system();
		assertEquals("lab", system.hostName());
		assertTrue(String.valueOf(system.kernel()).startsWith("6."));
		assertEquals("x86_64", system.architecture());
		assertEquals("Drivebay virtual lab host (Debian packages)", system.operatingSystem());
		assertEquals("QEMU TCG CPU version 2.5+", system.cpuModel());
		assertEquals(2, system.cpus());
		assertTrue(system.memoryBytes() > 900L << 20 && system.memoryBytes() < 1100L << 20);
		assertTrue(system.uptimeSeconds() > 1);
	}

	/** As releng/lab/scenario.sh makes them. */
	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "md0,scratch,raid0,alternate,3,0,128,1.2,none", "md1,boot,raid1,-,2,1,0,0.90,none",
			"md5,vault,raid5,left-symmetric,4,0,128,1.2,internal", "md6,archive,raid6,left-symmetric,5,0,128,1.1,none",
			"md10,mirror,raid10,f2,4,0,128,1.2,none", "md11,replica,raid1,-,2,0,0,1.0,internal", "md20,span,linear,-,2,0,0,1.2,none" })
	void theArrays(String name, String label, String level, String layout, int disks, int degraded, long chunk, String metadata, String bitmap) {
		ArrayFacts array = array(name);
		assertEquals(List.of(label, level, disks, degraded, chunk, metadata, bitmap), List.of(String.valueOf(array.device().label()), array.level(),
				array.raidDisks(), array.degraded(), array.chunkSectors(), String.valueOf(array.metadataVersion()), String.valueOf(array.bitmap())));
		assertEquals(layout, array.layout());
	}

	@Test
	void theMembersByRole() {
		assertEquals(List.of("nullb5 active 0", "nullb6 active 1", "nullb7 active 2", "nullb8 active 3", "nullb9 spare"), roles("md5"));
		assertEquals(List.of("nullb3 active 0", "nullb4 faulty"), roles("md1"));
		assertEquals(List.of("nullb20 active 0", "nullb19 active 1"), roles("md11"));
		assertEquals(List.of("in_sync", "write_mostly"), array("md11").members().get(1).states());
		assertEquals(2 * 130048, array("md5").members().getFirst().sizeSectors());
		assertEquals(2048, array("md5").members().getFirst().offsetSectors());
	}

	private List<String> roles(String array) {
		return array(array).members().stream().map(member -> member.name() + " " + member.roleName()).toList();
	}

	@Test
	void theDevices() {
		DeviceFacts nvme = device("nvme0n1");
		assertEquals(DeviceKind.NVME_NAMESPACE, nvme.kind());
		assertEquals("BAY-NVME-0001", nvme.identity().serial());
		assertEquals("nvme", nvme.placement().transport());
		assertTrue(String.valueOf(nvme.placement().pciAddress()).matches("0000:\\p{XDigit}{2}:\\p{XDigit}{2}\\.0"));
		DeviceFacts disk = device("vdb");
		assertEquals("virtio", disk.placement().transport());
		assertEquals("BAY-DISK-0001", disk.identity().serial());
		assertEquals(List.of("vdb1", "vdb2"), disk.partitions().stream().map(DeviceFacts::name).toList());
		assertEquals(196608, disk.partitions().getFirst().sizeSectors());
		assertEquals("system", disk.partitions().getFirst().label());
		DeviceFacts scsi = device("sda");
		assertEquals("DRIVEBAY", scsi.identity().vendor());
		assertEquals("2000", scsi.identity().serial());
		assertEquals("mq-deadline", scsi.queue().scheduler());
	}

	@Test
	void whatStandsOnWhatAndWhatIsMountedWhere() {
		assertEquals(List.of("loop0"), device("dm-0").slaves());
		assertEquals("lab-slice", device("dm-0").label());
		assertEquals("/var/lib/lab/image.img", device("loop0").label());
		assertEquals(List.of("/srv/mirror"), device("md10").usage().mountPoints());
		assertEquals("ext4", device("md10").usage().fileSystem());
		assertEquals(List.of("nullb5", "nullb6", "nullb7", "nullb8", "nullb9"), device("md5").slaves());
	}

	@Test
	void loopDevicesWithoutAFileAreNotShown() {
		assertFalse(read().devices().stream().anyMatch(device -> device.name().equals("loop1")));
	}

	@Test
	void wordsInPlaceOfNumbersAreValues() {
		put("/sys/block/md5/md/sync_action", "check");
		put("/sys/block/md5/md/sync_completed", "delayed");
		assertEquals(new ArrayFacts.Sync("check", -1, -1, true, 0), array("md5").sync());
		put("/sys/block/md5/md/sync_completed", "4096 / 260096");
		put("/sys/block/md5/md/sync_speed", "3999");
		assertEquals(new ArrayFacts.Sync("check", 4096, 260096, false, 3999), array("md5").sync());
		put("/sys/block/md0/md/layout", "-1");
		assertNull(array("md0").layout());
	}

	@Test
	void duringAReshapeTheNewNumberComesFirst() {
		put("/sys/block/md5/md/raid_disks", "5 (4)");
		put("/sys/block/md5/md/chunk_size", "131072 (65536)");
		assertEquals(5, array("md5").raidDisks());
		assertEquals(256, array("md5").chunkSectors());
	}

	@Test
	void aStoppedArrayIsGoneThoughItsNodeStays() {
		entries.keySet().removeIf(path -> path.startsWith("/sys/block/md5/md/dev-"));
		put("/sys/block/md5/md/array_state", "clear");
		assertTrue(read().array("md5").isEmpty());
	}

	@Test
	void anArrayThatStopsWhileItIsReadDoesNotDisturbTheOthers() {
		for (String path : List.copyOf(entries.keySet())) {
			if (path.startsWith("/sys/block/md5/md/")) {
				entries.put(path, new Fetched.Failure("No such device"));
			}
		}
		assertEquals(6, read().arrays().stream().filter(array -> !array.name().equals("md5")).count());
	}

	@Test
	void unsavedBadBlocksMakeAMemberReadFaultyThoughItIsNot() {
		put("/sys/block/md5/md/dev-nullb5/state", "faulty,in_sync,blocked");
		put("/sys/block/md5/md/dev-nullb5/unacknowledged_bad_blocks", "64 8");
		assertEquals("nullb5 active 0", roles("md5").getFirst());
	}

	@Test
	void aDiskBehindAnHba() {
		entries.put("/sys/block/sdb", new Fetched.Link("../devices/pci0000:00/0000:00:1f.2/ata3/host2/target2:0:0/2:0:0:0/block/sdb"));
		entries.put("/sys/block/sdb/device", new Fetched.Link("../../../2:0:0:0"));
		put("/sys/block/sdb/size", "100");
		put("/sys/block/sdb/device/../../../../numa_node", "1");
		put("/sys/block/sdb/device/../../../../current_link_speed", "8.0 GT/s PCIe");
		put("/sys/block/sdb/device/../../../../current_link_width", "4");
		assertEquals(new DeviceFacts.Placement("sata", "0000:00:1f.2", "8.0 GT/s x4", 1), device("sdb").placement());
	}

	@Test
	void aFlashCard() {
		entries.put("/sys/block/fioa", new Fetched.Link("../devices/pci0000:00/0000:00:03.0/0000:0c:00.0/block/fioa"));
		entries.put("/sys/block/fioa/device", new Fetched.Link("../../../0000:0c:00.0"));
		put("/sys/block/fioa/device/numa_node", "0");
		put("/sys/block/fioa/device/vendor", "0x1aed");
		assertEquals(DeviceKind.FLASH_CARD, device("fioa").kind());
		assertEquals(new DeviceFacts.Placement("pcie", "0000:0c:00.0", null, 0), device("fioa").placement());
		assertNull(device("fioa").identity().vendor());
	}

	@Test
	void aMountPointWithABlankAndTwoOfThem() {
		put("/proc/self/mountinfo", "36 35 254:17 / /srv/a\\040b rw,noatime shared:1 - xfs /dev/vdb1 rw\n37 35 254:17 / /srv/c rw - xfs /dev/vdb1 rw\nrubbish");
		assertEquals(List.of("/srv/a b", "/srv/c"), device("vdb1").usage().mountPoints());
		assertEquals("xfs", device("vdb1").usage().fileSystem());
	}

	@Test
	void whatWasReadAndWritten() {
		put("/proc/diskstats", " 254  17 vdb1 101132 12 8090560 600 966 4 7728 90 3 500 690 0 0\n 254 18 vdb2 short line");
		DeviceFacts.Usage usage = device("vdb1").usage();
		assertEquals(List.of(8090560L, 7728L, 3L), List.of(usage.readSectors(), usage.writtenSectors(), (long) usage.inFlight()));
		assertEquals(0, device("vdb2").usage().readSectors());
	}

	@Test
	void aSerialWithControlCharactersCannotMoveTheCursor() {
		put("/sys/block/vdb/serial", "A\u001b[2JB");
		assertEquals("A [2JB", device("vdb").identity().serial());
	}
}
