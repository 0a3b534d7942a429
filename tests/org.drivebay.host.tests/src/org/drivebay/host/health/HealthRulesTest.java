// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

import org.drivebay.fixtures.Recorded;
import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.host.facts.HostFacts;
import org.drivebay.host.facts.HostReader;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule by what the user reads, on the recorded lab host with one thing changed. */
class HealthRulesTest {

	private final TreeMap<String, Fetched> entries = new TreeMap<>(Recorded.lab().content().entries());

	private void put(String path, String value) {
		entries.put("/sys/block/" + path, new Fetched.Content((value + "\n").getBytes(StandardCharsets.UTF_8)));
	}

	private HostFacts read() {
		return HostReader.read(new FetchResult(entries, Duration.ZERO));
	}

	private List<String> array(String name) {
		return text(HealthRules.of(read().array(name).orElseThrow()));
	}

	private List<String> member(String array, String name) {
		ArrayFacts facts = read().array(array).orElseThrow();
		return text(HealthRules.of(facts.members().stream().filter(member -> member.name().equals(name)).findFirst().orElseThrow()));
	}

	private static List<String> text(List<Finding> findings) {
		return findings.stream().map(finding -> finding.level() + " " + finding.sentence()).toList();
	}

	@Test
	void aHealthyArrayHasNoFindings() {
		assertEquals(List.of(), array("md5"));
		assertEquals(List.of(), array("md0"));
		assertEquals(List.of(), member("md5", "nullb9"));
	}

	@Test
	void theScenariosDegradedMirror() {
		assertEquals(List.of("CRITICAL The array is degraded: 1 of 2 members missing, the next failure may lose data.",
				"WARNING No spare takes the missing member's place: add a device to start the recovery."), array("md1"));
		assertEquals(List.of("CRITICAL The member has failed and is no longer used."), member("md1", "nullb4"));
	}

	@Test
	void aRaid6CanLoseOneMore() {
		put("md6/md/degraded", "1");
		assertEquals("WARNING The array is degraded: 1 of 5 members missing, it can lose 1 more.", array("md6").getFirst());
	}

	@Test
	void aSpareThatIsBuiltTakesThePlace() {
		put("md5/md/degraded", "1");
		put("md5/md/sync_action", "recover");
		put("md5/md/sync_completed", "65024 / 260096");
		put("md5/md/dev-nullb9/slot", "3");
		put("md5/md/dev-nullb9/recovery_start", "65024");
		assertEquals(List.of("CRITICAL The array is degraded: 1 of 4 members missing, the next failure may lose data.", "NOTE A recover is running, 25 % done."),
				array("md5"));
		assertEquals(List.of("NOTE The member is being rebuilt and does not protect anything yet."), member("md5", "nullb9"));
	}

	@ParameterizedTest
	@CsvSource({
			"md5,check,WARNING 8 sectors did not agree at the last check. On raid5 data and parity should never differ: find the cause before a repair.",
			"md10,check,NOTE 8 sectors did not agree at the last check. On raid10 this is often harmless: swap and deleted files may differ between copies that nobody will read.",
			"md11,check,NOTE 8 sectors did not agree at the last check. On raid1 this is often harmless: swap and deleted files may differ between copies that nobody will read.",
			"md6,repair,NOTE 8 sectors did not agree at the last repair and were rewritten." })
	void mismatchesMeanDifferentThings(String array, String action, String finding) {
		put(array + "/md/mismatch_cnt", "8");
		put(array + "/md/last_sync_action", action);
		assertEquals(List.of(finding), array(array));
	}

	@ParameterizedTest
	@CsvSource({ "inactive,'CRITICAL The array is inactive: it has been put together but not started, and all I/O on it fails.'",
			"broken,CRITICAL The array is broken: more members have failed than raid5 can do without.",
			"readonly,'NOTE The array is read-only: writes fail, and no resync can run.'" })
	void statesOfAnArray(String state, String finding) {
		put("md5/md/array_state", state);
		assertEquals(List.of(finding), array("md5"));
	}

	@Test
	void aCheckThatWaits() {
		put("md5/md/sync_action", "check");
		put("md5/md/sync_completed", "delayed");
		assertEquals(List.of("NOTE A check waits until another array that shares a device is done."), array("md5"));
		put("md5/md/sync_completed", "26009 / 260096");
		assertEquals(List.of("OK A check is running, 9 % done."), array("md5"));
	}

	@Test
	void whatCanBeWrongWithAMember() {
		put("md5/md/dev-nullb5/errors", "3");
		assertEquals(List.of("WARNING 3 read errors, corrected from the other members so far."), member("md5", "nullb5"));
		put("md5/md/dev-nullb5/errors", "0");
		put("md5/md/dev-nullb5/bad_blocks", "64 8\n128 8");
		assertEquals(List.of("WARNING 2 bad-block entries: the array does without the member there. A rebuild may have copied them from another member."),
				member("md5", "nullb5"));
		put("md5/md/dev-nullb6/state", "in_sync,write_error,want_replacement,blocked");
		assertEquals(List.of("WARNING Writes to the member wait until a failure or bad blocks are recorded in the metadata.",
				"WARNING A write to the member has failed before.",
				"WARNING The member should be replaced: a spare takes over its data while it still works."), member("md5", "nullb6"));
	}

	@Test
	void aMemberWhoseDeviceIsGone() {
		entries.keySet().removeIf(path -> path.equals("/sys/block/nullb7") || path.startsWith("/sys/block/nullb7/"));
		assertEquals(List.of("CRITICAL The device is gone from the host."), member("md5", "nullb7"));
	}

	@Test
	void aReadOnlyDisk() {
		put("sda/ro", "1");
		assertEquals(List.of("NOTE The device is read-only."),
				text(HealthRules.of(read().devices().stream().filter(device -> device.name().equals("sda")).findFirst().orElseThrow())));
	}
}
