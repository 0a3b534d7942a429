// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.drivebay.fixtures.Recorded;
import org.drivebay.host.facts.ArrayMap.MemberMap;
import org.drivebay.md.geometry.SectorRange;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.junit.jupiter.api.Test;

/** Maps of the lab host's arrays. */
class ArrayMapsTest {

	private final TreeMap<String, Fetched> entries = new TreeMap<>(Recorded.lab().content().entries());

	private ArrayMap map(String name) {
		ArrayMaps maps = ArrayMaps.of(new FetchResult(entries, Duration.ZERO));
		assertEquals(List.of(), maps.problems());
		return maps.arrays().stream().filter(array -> array.name().equals(name)).findFirst().orElseThrow();
	}

	private void say(Map<String, String> texts) {
		texts.forEach((path, text) -> entries.put(path, new Fetched.Content((text + "\n").getBytes())));
	}

	@Test
	void aRaid5WithItsBitmapBehindTheSuperblock() {
		ArrayMap map = map("md5");
		assertEquals("9,5", map.number().replace(':', ','));
		assertEquals("left-symmetric", map.spec().layoutName());
		assertEquals(List.of(260096L, 2048L), List.of(map.spec().members().get(3).usableSectors(), map.spec().members().get(3).dataOffsetSectors()));
		assertEquals(4, map.members().size(), "the spare has no role");
		assertEquals(Optional.of(new SectorRange(16, 1)), map.members().getFirst().flatMap(MemberMap::bitmap));
	}

	@Test
	void aFailedMemberLeavesItsRoleEmpty() {
		assertEquals(List.of(true, false), map("md1").members().stream().map(Optional::isPresent).toList());
	}

	@Test
	void membersOfDifferentSizes() {
		assertEquals(List.of(129024L, 194560L, 260096L), map("md0").spec().members().stream().map(member -> member.usableSectors()).toList());
	}

	@Test
	void aPartitionIsItsDiskFromThere() {
		say(Map.of("/sys/block/nullb5/nullb5p1/partition", "1", "/sys/block/nullb5/nullb5p1/start", "4096", "/sys/block/nullb5/nullb5p1/size", "262144"));
		for (String attribute : List.of("offset", "size", "slot", "state")) {
			entries.put("/sys/block/md5/md/dev-nullb5p1/" + attribute, entries.remove("/sys/block/md5/md/dev-nullb5/" + attribute));
		}
		entries.put("/sys/block/md5/md/dev-nullb5p1/block", new Fetched.Link("../../../../nullb5/nullb5p1"));
		ArrayMap map = map("md5");
		assertEquals(4096 + 2048, map.spec().members().getFirst().dataOffsetSectors());
		MemberMap member = map.members().getFirst().orElseThrow();
		assertEquals(entries.get("/sys/block/nullb5/dev") instanceof Fetched.Content content ? content.text().strip() : "", member.number());
		assertEquals(Optional.of(new SectorRange(4096 + 16, 1)), member.bitmap());
	}

	@Test
	void aSuperblockAtTheEndHasItsBitmapThere() {
		say(Map.of("/sys/block/md5/md/metadata_version", "1.0", "/sys/block/md5/md/bitmap/location", "-16"));
		assertEquals(Optional.of(new SectorRange(262144 - 16 - 16, 1)), map("md5").members().getFirst().flatMap(MemberMap::bitmap));
	}
}
