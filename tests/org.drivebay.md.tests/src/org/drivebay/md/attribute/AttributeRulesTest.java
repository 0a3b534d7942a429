// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.drivebay.md.attribute.AttributeInfo.Access;
import org.drivebay.md.attribute.AttributeInfo.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeRulesTest {

	@ParameterizedTest
	@CsvSource({ "sync_action,check", "sync_action,repair", "sync_action,idle", "sync_action,frozen", "sync_action,resync", "sync_action,recover",
			"sync_speed_min,1", "sync_speed_min,system", "sync_speed_max,200000", "sync_speed_max,4294967295", "safe_mode_delay,0", "safe_mode_delay,0.2",
			"safe_mode_delay,12.345" })
	void takesWhatMdTakes(String name, String value) {
		assertEquals(Optional.empty(), AttributeRules.validate(info(name), value));
	}

	@ParameterizedTest
	@CsvSource({ "sync_action,Check,'sync_action takes one of check, repair, idle, frozen, resync, recover.'",
			"sync_action,reshape,'sync_action takes one of check, repair, idle, frozen, resync, recover.'",
			"sync_speed_min,0,'sync_speed_min takes a whole number of KiB/s from 1 to 4294967295, or the word system.'",
			"sync_speed_max,fast,'sync_speed_max takes a whole number of KiB/s from 1 to 4294967295, or the word system.'",
			"sync_speed_max,4294967296,'sync_speed_max takes a whole number of KiB/s from 1 to 4294967295, or the word system.'",
			"safe_mode_delay,-1,'safe_mode_delay takes seconds from 0 to 4294967 with at most three decimals, such as 0.2; 0 turns it off.'",
			"safe_mode_delay,0.2345,'safe_mode_delay takes seconds from 0 to 4294967 with at most three decimals, such as 0.2; 0 turns it off.'",
			"level,raid6,level is not written from here: a mistake could cost data.", "degraded,0,degraded is not written from here." })
	void saysWhatWouldBeRight(String name, String value, String reason) {
		assertEquals(Optional.of(reason), AttributeRules.validate(info(name), value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "check\n", "idle; reboot", "$(reboot)", "'", "1 ", "１２", "1e3", "0x10", "999999999999999999999999" })
	void refusesWhatIsNoValue(String value) {
		for (AttributeInfo info : AttributeCatalogue.all(Scope.ARRAY)) {
			assertTrue(AttributeRules.validate(info, value).isPresent(), info.name() + " took " + value);
		}
	}

	@Test
	void answersToAnyText() {
		var random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			String value = random.ints(random.nextInt(20), 0, 0x300).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
			AttributeCatalogue.all(Scope.ARRAY).forEach(info -> AttributeRules.validate(info, value));
		}
		assertTrue(AttributeRules.validate(info("sync_action"), "x".repeat(4096)).isPresent());
	}

	@Test
	void onlyTheHarmlessOnesAreWritable() {
		assertEquals(java.util.List.of("safe_mode_delay", "sync_action", "sync_speed_max", "sync_speed_min"),
				AttributeCatalogue.all(Scope.ARRAY).stream().filter(info -> info.access() == Access.WRITABLE).map(AttributeInfo::name).toList());
		assertTrue(AttributeCatalogue.all(Scope.MEMBER).stream().noneMatch(info -> info.access() == Access.WRITABLE));
	}

	private static AttributeInfo info(String name) {
		return AttributeCatalogue.of(Scope.ARRAY, name);
	}
}
