// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.agent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged streams end in frames or in an {@link AgentProtocolException}, and in nothing else. */
class AgentStreamFuzzTest {

	private static final int ROUNDS = 4000;
	/** A frame is at least a header. */
	private static final int HEADER = 16;

	@ParameterizedTest
	@ValueSource(strings = { "snapshot", "watch", "write", "trace", "refused" })
	void damagedStreams(String name) throws IOException {
		byte[] good = AgentRecordingTest.recording(name);
		Random random = new Random(name.hashCode());
		int refused = 0;
		for (int round = 0; round < ROUNDS; round++) {
			if (!reads(damage(good, random))) {
				refused++;
			}
		}
		assertTrue(refused > ROUNDS / 4, "only " + refused + " of " + ROUNDS + " damaged streams were refused");
	}

	private static byte[] damage(byte[] good, Random random) {
		byte[] bad = good.clone();
		for (int i = random.nextInt(4); i >= 0; i--) {
			int at = random.nextInt(bad.length);
			switch (random.nextInt(4)) {
				case 0 -> bad[at] = (byte) random.nextInt(256);
				case 1 -> bad[at] ^= (byte) (1 << random.nextInt(8));
				case 2 -> bad = Arrays.copyOf(bad, Math.max(at, 1));
				default -> {
					int from = random.nextInt(bad.length);
					System.arraycopy(bad, from, bad, at, Math.min(random.nextInt(64), bad.length - Math.max(at, from)));
				}
			}
		}
		return bad;
	}

	private static boolean reads(byte[] bytes) throws IOException {
		int frames = 0;
		try {
			AgentStream stream = new AgentStream(new ByteArrayInputStream(bytes));
			while (stream.next().isPresent()) {
				frames++;
				assertTrue(frames <= bytes.length / HEADER, "more frames than bytes");
			}
			return true;
		} catch (AgentProtocolException expected) {
			assertTrue(String.valueOf(expected.getMessage()).startsWith("agent stream, frame "));
			return false;
		}
	}
}
