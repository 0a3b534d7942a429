// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.drivebay.md.assembly.Assembly;
import org.drivebay.md.testing.RecordedMember;
import org.junit.jupiter.api.Test;

/** Damaged members give a member or the documented exception, and the diagnosis of whatever was read never fails. */
class MemberReaderFuzzTest {

	private static final long SECONDS = Long.getLong("drivebay.fuzz.seconds", 1);
	/** All that these hold stands here, or at the end. */
	private static final int HEAD = 1 << 16;
	private static final long[] NASTY = { 0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0xffffffffL, 1L << 31, 1L << 55, 512, 4096 };

	@Test
	void damagedMembers() {
		List<byte[]> seeds = RecordedMember.names().stream().map(name -> RecordedMember.load(name).bytes())
				.map(bytes -> Arrays.equals(bytes, 0, HEAD, new byte[HEAD], 0, HEAD) ? Arrays.copyOfRange(bytes, bytes.length - (1 << 18), bytes.length)
						: Arrays.copyOf(bytes, HEAD))
				.toList();
		var random = new Random(90);
		long end = System.nanoTime() + SECONDS * 1_000_000_000L;
		int found = 0;
		for (int round = 0; System.nanoTime() < end; round++) {
			byte[] bytes = damage(seeds.get(round % seeds.size()).clone(), random);
			try {
				ExaminedMember member = MemberReader.read(ByteSource.of("fuzz", bytes));
				Assembly.diagnose(List.of(member, member));
				found++;
			} catch (IOException e) {
				String message = String.valueOf(e.getMessage());
				assertTrue(message.startsWith("fuzz: "), message);
			}
		}
		assertTrue(found > 0);
	}

	private static byte[] damage(byte[] bytes, Random random) {
		ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = random.nextInt(6); i >= 0; i--) {
			int area = random.nextBoolean() ? 4096 : bytes.length - 131072 > 0 ? bytes.length - 131072 : 0;
			int at = Math.min(bytes.length - 8, area + random.nextInt(9000));
			switch (random.nextInt(3)) {
				case 0 -> bytes[at] = (byte) random.nextInt();
				case 1 -> numbers.putInt(at & -4, (int) NASTY[random.nextInt(NASTY.length)]);
				default -> numbers.putLong(at & -8, NASTY[random.nextInt(NASTY.length)]);
			}
		}
		return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
	}
}
