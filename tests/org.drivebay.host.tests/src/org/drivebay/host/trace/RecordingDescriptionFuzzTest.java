// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.drivebay.host.trace.RecordingRequest.Keep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A description that was damaged is read, or refused with file and reason. */
class RecordingDescriptionFuzzTest {

	private static final int ROUNDS = 2000;

	@TempDir
	Path folder = Path.of("");

	private static RecordingDescription sample() {
		var end = new RecordingDescription.End("link lost", "\"no\" route", Instant.parse("2026-01-02T03:04:05.678Z"), new RecordingProgress(5, 6, 7), List.of(
				new Drop("md5", 1_000_000_001L, 2_000_000_000L, 7)));
		return new RecordingDescription("lab", "agent", Instant.parse("2026-01-02T03:04:05Z"), List.of("md5", "nullb0"), TraceCategory.parse(
				"queue,complete"), new Keep.Latest(64), Optional.of(end));
	}

	@Test
	void whatIsWrittenIsRead() throws IOException {
		sample().write(folder);
		assertEquals(Optional.of(sample()), RecordingDescription.read(folder));
		assertTrue(Files.readString(folder.resolve("recording.json")).contains("\"from\": 1.000000001,"));
		assertEquals(Optional.empty(), RecordingDescription.read(folder.resolve("elsewhere")));
	}

	@Test
	void damageIsADocumentedError() throws IOException {
		sample().write(folder);
		Path file = folder.resolve(RecordingDescription.FILE);
		byte[] whole = Files.readAllBytes(file);
		var random = new Random(7);
		for (int round = 0; round < ROUNDS; round++) {
			byte[] damaged = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
			for (int i = random.nextInt(4); i >= 0 && damaged.length > 0; i--) {
				damaged[random.nextInt(damaged.length)] = random.nextBoolean() ? (byte) random.nextInt() : "{}[],:\"e-0"
						.getBytes(StandardCharsets.US_ASCII)[random.nextInt(10)];
			}
			Files.write(file, damaged);
			try {
				RecordingDescription.read(folder);
			} catch (IOException e) {
				assertTrue(String.valueOf(e.getMessage()).startsWith(file + ": "), e.getMessage());
			}
		}
	}
}
