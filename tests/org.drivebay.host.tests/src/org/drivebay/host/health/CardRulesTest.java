// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

import org.drivebay.fixtures.Recorded;
import org.drivebay.host.facts.HostFacts;
import org.drivebay.host.facts.HostReader;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.junit.jupiter.api.Test;

/** The rules of flash cards by what the user reads, on the recorded lab host with one thing changed. */
class CardRulesTest {

	private static final String HOT = "WARNING The card holds requests back at 79.0 °C: improve its cooling or lower the load. At 85 °C it shuts down.";
	private static final String WORN = "WARNING The card has 6.0 % of its reserve left and becomes read-only at 0: replace it soon.";

	private final TreeMap<String, Fetched> entries = new TreeMap<>(Recorded.cards().content().entries());

	private void put(String attribute, String value) {
		entries.put("/sys/block/dbflash0/dbflash/" + attribute, new Fetched.Content((value + "\n").getBytes(StandardCharsets.UTF_8)));
	}

	private HostFacts read() {
		return HostReader.read(new FetchResult(entries, Duration.ZERO));
	}

	private List<String> card(String name) {
		return text(HealthRules.of(read().allDevices().filter(device -> device.name().equals(name)).findFirst().orElseThrow()));
	}

	private static List<String> text(List<Finding> findings) {
		return findings.stream().map(finding -> finding.level() + " " + finding.sentence()).toList();
	}

	@Test
	void theScenariosCards() {
		assertEquals(List.of(), card("dbflash0"));
		assertEquals(List.of(HOT), card("dbflash1"));
		assertEquals(List.of(WORN), card("dbflash2"));
		assertEquals(List.of("WARNING The card is in minimal mode: its firmware is older than 1.2.0. Update the firmware, then reset the card."),
				card("dbflash6"));
	}

	@Test
	void aMemberIsNoBetterThanItsCard() {
		List<List<String>> members = read().array("md6").orElseThrow().members().stream().map(member -> text(HealthRules.of(member))).toList();
		assertEquals(List.of(List.of(), List.of(HOT), List.of(WORN), List.of(), List.of()), members);
	}

	@Test
	void aPartitionSaysNothingOfItsCardButAMemberOnItDoes() {
		String partition = "/sys/block/dbflash1/dbflash1p1/";
		entries.put(partition + "partition", new Fetched.Content(new byte[] { '1' }));
		entries.put("/sys/block/md6/md/dev-dbflash1/block", new Fetched.Link("../../../dbflash1/dbflash1p1"));
		assertEquals(List.of(), card("dbflash1p1"));
		assertEquals(List.of(HOT), text(HealthRules.of(read().array("md6").orElseThrow().members().get(1))));
	}

	@Test
	void aCardThatHasShutDown() {
		put("state", "error");
		put("alarm", "temperature shutdown offline");
		put("temperature", "86000");
		assertEquals(List.of("CRITICAL The card has shut down at 86.0 °C: cool it below 78 °C, then reset it."), card("dbflash0"));
		put("alarm", "offline");
		put("temperature", "50000");
		assertEquals(List.of("CRITICAL The card is in state error and refuses all requests: the kernel log may say why. Close its disk, then reset it."),
				card("dbflash0"));
	}

	@Test
	void aCardOverItsLimitOfPower() {
		put("alarm", "power");
		put("power", "9000");
		put("power_limit", "5000");
		assertEquals(List.of("WARNING The card holds requests back: it takes 9.0 W, and its limit is 5.0 W. Raise the limit or lower the load."),
				card("dbflash0"));
	}

	@Test
	void aCardThatIsWornOut() {
		put("media_status", "read-only");
		put("reserve_percent", "0.00");
		assertEquals(List.of("CRITICAL The card is worn out and refuses writes: copy its data elsewhere and replace it."), card("dbflash0"));
	}

	@Test
	void bothTemperatureAndBadSectorsAreSaid() {
		put("alarm", "temperature");
		put("temperature", "79000");
		put("bad_sectors", "8");
		assertEquals(List.of(HOT, "WARNING 8 sectors of the card cannot be read until they are written: an array rewrites them when it reads or checks them."),
				card("dbflash0"));
	}

	@Test
	void statesInWhichTheDiskHasNoSize() {
		put("state", "detached");
		assertEquals(List.of("NOTE The card is detached: attach it to use its disk."), card("dbflash0"));
		put("state", "formatting");
		assertEquals(List.of("NOTE The card is formatting: its disk is there once that has ended."), card("dbflash0"));
	}
}
