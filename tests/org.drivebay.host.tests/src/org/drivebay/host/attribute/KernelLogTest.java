// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class KernelLogTest {

	@Test
	void atMostTheLastSixLines() {
		var text = new StringBuilder("10.00 1.00\n");
		for (int i = 0; i < 20; i++) {
			text.append("[   10.0000%02d] line %d\n".formatted(i, i));
		}
		assertEquals(List.of("line 14", "line 15", "line 16", "line 17", "line 18", "line 19"), KernelLog.since(text.toString(), Duration.ofSeconds(1)));
	}

	@Test
	void withoutAReadableLogThereIsNothing() {
		assertEquals(List.of(), KernelLog.since("", Duration.ZERO));
		assertEquals(List.of(), KernelLog.since("10.00 1.00\n", Duration.ZERO));
		assertEquals(List.of(), KernelLog.since("cat: /proc/uptime: Permission denied\n[ 1.000000] x\n", Duration.ZERO));
	}

	@Test
	void answersToAnyText() {
		var random = new Random(1);
		byte[] good = "100.00 50.00\n[   99.990000] md: md5\n[   12.345678] x\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
		for (int i = 0; i < 20_000; i++) {
			byte[] bytes = good.clone();
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
			KernelLog.since(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1), Duration.ofSeconds(1));
		}
	}
}
