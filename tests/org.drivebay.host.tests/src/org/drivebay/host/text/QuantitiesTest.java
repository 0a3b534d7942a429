// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

	@ParameterizedTest
	@CsvSource({ "0,0 B", "1,512 B", "2,1 KiB", "3,1.50 KiB", "131072,64 MiB", "130944,63.9 MiB", "3907029168,1.82 TiB", "9223372036854775807,4096 EiB" })
	void sizes(long sectors, String text) {
		assertEquals(text, Quantities.sectors(sectors));
	}

	@ParameterizedTest
	@CsvSource({ "5,5 s", "2368,39 min 28 s", "7260,2 h 1 min", "277200,3 d 5 h", "-1,0 s" })
	void times(long seconds, String text) {
		assertEquals(text, Quantities.duration(Duration.ofSeconds(seconds)));
	}
}
