// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.drivebay.host.facts.HostProbe;
import org.drivebay.host.snapshot.HostSnapshot;
import org.drivebay.host.snapshot.SnapshotFile;
import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.ParityGeometry;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Arrays of five members on the lab host's md, written in a known way while they are traced: {@code trace stats --array} must count what the geometry
 * demands. Chunks have 64 KiB, so that a row of the raid5 has 512 sectors of data, and one of the raid6 has 384.
 */
class ArrayTrafficLabTest {

	private static final int CHUNK_SECTORS = 128;
	private static final int PAGES_OF_A_CHUNK = CHUNK_SECTORS / 8;
	private static final long MEMBER_SECTORS = 61440;

	private static final String DOWN = """
			mdadm --quiet --stop /dev/md95 2>/dev/null
			for disk in /sys/kernel/config/nullb/traffic*; do
			  [ ! -d "$disk" ] || { echo 0 >"$disk/power" && rmdir "$disk"; }
			done
			true
			""";

	/**
	 * Arguments: mdadm's options; what is done to the array before it is traced, and while it is. Prints an archive of the trace. New disks, so that
	 * every byte of them is zero and all parity is right. {@code writes} writes the first KiB of each of some rows, one after the other; it comes first, for
	 * blktrace makes its files before it traces. A resync that is frozen has ended all that it began.
	 */
	private static final String RECORD = DOWN + """
			set -e
			for number in 0 1 2 3 4; do
			  disk=/sys/kernel/config/nullb/traffic$number
			  mkdir "$disk"
			  echo 32 >"$disk/size"
			  echo 1 >"$disk/memory_backed"
			  echo 1 >"$disk/power"
			done
			md=/sys/block/md95/md
			mdadm --create /dev/md95 --run --quiet --assume-clean --raid-devices=5 --chunk=64 $1 /dev/traffic[0-4] >&2
			writes() { # "ROW ROWS KIB ROW_KIB"...
			  jobs=
			  for job; do
			    set -- $job
			    jobs="$jobs --name=row$1 --stonewall --rw=write:$(($4 - $3))k --bs=$3k --offset=$(($1 * $4))k --size=$(($2 * $4))k --number_ios=$2"
			  done
			  fio --filename=/dev/md95 --direct=1 --ioengine=psync --thread $jobs >&2
			}
			eval "$2"
			dir=$(mktemp -d -p /dev/shm)
			trap 'rm -rf "$dir"' EXIT
			cd "$dir"
			devices=$(echo md95 traffic0 traffic1 traffic2 traffic3 traffic4)
			blktrace $(printf ' -d /dev/%s' $devices) >log 2>&1 & tracer=$!
			for device in $devices; do
			  until [ -e "/sys/kernel/debug/block/$device/trace0" ]; do kill -0 $tracer; sleep 0.05; done
			done
			eval "$3"
			kill -INT $tracer
			wait $tracer
			tar -cf - *.blktrace.*
			""";

	@TempDir
	Path folder = Path.of("");

	@RegisterExtension
	static final LabConnection HOST = new LabConnection(host -> LabCli.script(host, DOWN));

	@BeforeAll
	static void onlyWithTime() {
		assumeFalse(Boolean.getBoolean("drivebay.fast"), "slow: makes arrays and traces them");
	}

	private static ParityGeometry geometry(Level level) {
		return (ParityGeometry) Geometry.of(ArraySpec.of(level, 2, CHUNK_SECTORS, 5, MEMBER_SECTORS));
	}

	/** Records, and returns the one array that {@code trace stats} prints. */
	private JsonObject traffic(String options, String before, String during) throws Exception {
		Command command = Command.script(RECORD, List.of(options, before, during)).withTimeout(Duration.ofMinutes(4));
		CommandResult result = HOST.connected().run(command);
		assertTrue(result.ok(), result.errorText());
		Path archive = Files.write(folder.resolve("archive.tar"), result.output());
		assertEquals(0, new ProcessBuilder("tar", "-xf", archive.toString(), "-C", folder.toString()).start().waitFor());
		Path snapshot = folder.resolve("lab.zip");
		SnapshotFile.write(snapshot, new HostSnapshot("lab", Instant.now(), HOST.connected().fetch(HostProbe.whole())));
		String json = new LabCli(folder).ran("trace", "stats", folder.toString(), "--array", snapshot.toString(), "--json");
		return JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("arrays").get(0).getAsJsonObject();
	}

	private static Map<String, Long> counts(JsonObject traffic) {
		var counts = new TreeMap<String, Long>();
		for (String name : List.of("data", "p", "q")) {
			JsonObject amount = traffic.getAsJsonObject("classes").getAsJsonObject(name);
			counts.put(name + " reads", amount.get("reads").getAsLong());
			counts.put(name + " writes", amount.get("writes").getAsLong());
			assertEquals(8 * amount.get("writes").getAsLong(), amount.get("written_sectors").getAsLong(), "md writes pages");
		}
		for (String name : List.of("rmw", "rcw", "full_stripe")) {
			counts.put(name, traffic.get(name).getAsLong());
		}
		assertEquals(0, traffic.get("cached").getAsLong());
		return counts;
	}

	private static long number(JsonObject traffic, String ioClass, String what) {
		return traffic.getAsJsonObject("classes").getAsJsonObject(ioClass).get(what).getAsLong();
	}

	private static void assertNothingElse(JsonObject traffic) {
		assertEquals(0, number(traffic, "resync", "reads") + number(traffic, "resync", "writes") + number(traffic, "copy", "writes"), traffic::toString);
		double amplification = traffic.get("write_amplification").getAsDouble();
		long written = 0;
		for (Map.Entry<String, JsonElement> entry : traffic.getAsJsonObject("classes").entrySet()) {
			written += entry.getValue().getAsJsonObject().get("written_sectors").getAsLong();
		}
		assertEquals((double) written / traffic.getAsJsonObject("requested").get("written_sectors").getAsLong(), amplification, 0.0001);
	}

	@Test
	void raid5() throws Exception {
		JsonObject traffic = traffic("--level=raid5", "", "writes '0 8 256 256' '8 8 64 256' '16 8 192 256' '24 48 4 256'");
		var demand = new TrafficDemand(geometry(Level.RAID5), Set.of(), true).write(0, 8, 512).write(8, 8, 128).write(16, 8, 384).write(24, 48, 8);
		assertEquals(demand.counts(), counts(traffic));
		assertEquals(8 * PAGES_OF_A_CHUNK, traffic.get("full_stripe").getAsLong());
		assertEquals(8 * PAGES_OF_A_CHUNK + 48, traffic.get("rmw").getAsLong());
		assertEquals(8 * PAGES_OF_A_CHUNK, traffic.get("rcw").getAsLong());
		assertEquals(8 + 8 + 8 + 48, traffic.getAsJsonObject("requested").get("writes").getAsLong());
		assertNothingElse(traffic);
	}

	@Test
	void raid5WithABitmapWithoutOneMember() throws Exception {
		JsonObject traffic = traffic("--level=raid5 --bitmap=internal", "mdadm --quiet /dev/md95 --fail /dev/traffic2",
				"writes '0 10 256 256' '10 10 4 256' '20 5 192 256'");
		var demand = new TrafficDemand(geometry(Level.RAID5), Set.of(2), true).write(0, 10, 512).write(10, 10, 8).write(20, 5, 384);
		assertEquals(demand.counts(), counts(traffic));
		assertTrue(number(traffic, "bitmap", "writes") > 0 && number(traffic, "metadata", "writes") > 0, traffic::toString);
		assertNothingElse(traffic);
	}

	@Test
	void raid5WhileItIsResynced() throws Exception {
		JsonObject traffic = traffic("--level=raid5", "echo frozen >$md/sync_action; echo 0 >$md/resync_start; echo 2048 >$md/sync_max", """
				writes '64 32 4 256'
				echo idle >$md/sync_action
				writes '96 32 4 256'
				until grep -q '^2048 /' $md/sync_completed; do sleep 0.05; done
				echo frozen >$md/sync_action""");
		var demand = new TrafficDemand(geometry(Level.RAID5), Set.of(), false).write(64, 64, 8);
		assertEquals(demand.counts(), counts(traffic));
		assertEquals(List.of(5 * 2048L, 0L), List.of(number(traffic, "resync", "read_sectors"), number(traffic, "resync", "written_sectors")));
	}

	@Test
	void raid6() throws Exception {
		JsonObject traffic = traffic("--level=raid6", "", "writes '0 10 192 192' '10 10 4 192' '20 5 128 192'");
		var demand = new TrafficDemand(geometry(Level.RAID6), Set.of(), true).write(0, 10, 384).write(10, 10, 8).write(20, 5, 256);
		assertEquals(demand.counts(), counts(traffic));
		assertNothingElse(traffic);
	}

	@Test
	void raid10WritesACopy() throws Exception {
		JsonObject traffic = traffic("--level=raid10 --layout=f2", "", "writes '0 40 4 64'");
		assertEquals(List.of(40L, 40L), List.of(number(traffic, "data", "writes"), number(traffic, "copy", "writes")));
		assertEquals(40L, traffic.getAsJsonObject("requested").get("writes").getAsLong());
		long metadata = number(traffic, "metadata", "written_sectors");
		assertEquals(2 + metadata / 320.0, traffic.get("write_amplification").getAsDouble(), 0.0001);
	}
}
