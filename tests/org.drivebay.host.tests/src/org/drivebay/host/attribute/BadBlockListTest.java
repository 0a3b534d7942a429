// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.drivebay.md.geometry.SectorRange;
import org.junit.jupiter.api.Test;

class BadBlockListTest {

	@Test
	void rangesAreRead() {
		assertEquals(List.of(new SectorRange(4096, 8), new SectorRange(9000, 512)), BadBlockList.parse("x", "4096 8\n9000 512\n"));
		assertEquals(List.of(), BadBlockList.parse("x", ""));
	}

	@Test
	void aLineThatThePageCutsOffIsLeftOut() {
		assertEquals(List.of(new SectorRange(4096, 8)), BadBlockList.parse("x", "4096 8\n90"));
	}

	@Test
	void whatIsNoRangeIsRefusedWithItsLine() {
		var refused = assertThrows(IllegalArgumentException.class, () -> BadBlockList.parse("/sys/x/bad_blocks", "4096 8\nnone\n"));
		assertEquals("/sys/x/bad_blocks:2: no range of bad blocks: none", refused.getMessage());
	}

	@Test
	void noTextDoesMoreThanBeRefused() {
		var random = new Random(7);
		byte[] good = "4096 8\n9000 512\n20480 1\n".repeat(20).getBytes(StandardCharsets.US_ASCII);
		long end = System.nanoTime() + 500_000_000L;
		while (System.nanoTime() < end) {
			byte[] bad = good.clone();
			for (int i = random.nextInt(5); i >= 0; i--) {
				bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
			}
			try {
				BadBlockList.parse("fuzz", new String(bad, StandardCharsets.ISO_8859_1)).forEach(range -> assertTrue(range.sectors() > 0));
			} catch (IllegalArgumentException e) {
				assertTrue(String.valueOf(e.getMessage()).startsWith("fuzz:"), e.getMessage());
			}
		}
	}
}
