// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.drivebay.trace.Action;
import org.drivebay.trace.EventView;
import org.drivebay.trace.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter language on one event: a synchronous write of 8 sectors from 2048, by fio, 1.5 s after the first. */
class FilterTest {

	private static EventView event() {
		var trace = new SyntheticTrace(1, ByteOrder.LITTLE_ENDIAN);
		trace.record(7, 1_500_001_000L, 2048, 4096, Action.FS | Action.WRITE | Action.SYNC | Action.QUEUE, 100, SyntheticTrace.DISK, 3, 0, new byte[0]);
		var names = new ProcessNames();
		names.put(100, "fio".getBytes(StandardCharsets.US_ASCII));
		return new RecordView(names, 1000).moveTo(ByteBuffer.wrap(trace.bytes()).order(ByteOrder.LITTLE_ENDIAN), 0, 3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "device = 8,16", "time = 1.5", "time = 1500ms and cpu = 3", "sector in 2000..2048", "sector>2047", "sectors<=8",
			"action=Q", "rwbs = WS", "rwbs ~ S", "process = fio", "process ~ i", "process != \"not me\"", "not pid = 99", "(pid = 1 or pid = 100) and error = 0",
			"pid = 1 or pid = 2 or pid = 100", "not (action = C or action = D)", "time in 1s..2s" })
	void chooses(String text) {
		assertTrue(Filter.parse(text).test(event()), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "device = 8,17", "time < 1500ms", "sector in 0..2047", "action != Q", "rwbs = W", "process = fi", "process ~ fiox",
			"pid = 100 and cpu = 0", "not sectors = 8" })
	void leavesOut(String text) {
		assertEquals(false, Filter.parse(text).test(event()), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "colour = red|filter, column 1: no field is called 'colour'", "sector = x|filter, column 11: 'x' is no sector",
			"sector|filter, column 7: the text ends too early", "sector ~ 4|filter, column 11: numbers are compared with = != < <= > >= or in, not with '~'",
			"pid = 1 cpu = 2|filter, column 9: 'and' or 'or' should stand here", "(pid = 1|filter, column 9: ')' is missing",
			"process < a|filter, column 12: texts are compared with = != or ~, not with '<'", "sector in 1 2|filter, column 13: '..' is missing" })
	void saysWhereItIsWrong(String text, String message) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, () -> Filter.parse(text)).getMessage());
	}

	@Test
	void anyTextIsUnderstoodOrRefused() {
		String[] words = { "device", "=", "8,16", "and", "or", "not", "(", ")", "..", "in", "~", "\"", "process", "99999999999999999999", " ", "\t", "ü", "time",
				"1.5ms", "<", "-", "" };
		var random = new Random(3);
		for (int round = 0; round < 20_000; round++) {
			var text = new StringBuilder();
			for (int i = random.nextInt(12); i >= 0; i--) {
				text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
			}
			try {
				Filter.parse(text.toString()).test(event());
			} catch (IllegalArgumentException e) {
				assertTrue(String.valueOf(e.getMessage()).startsWith("filter, column "), text::toString);
			}
		}
		assertThrows(IllegalArgumentException.class, () -> Filter.parse("(".repeat(100_000)));
	}
}
