// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.drivebay.trace.Filter;
import org.drivebay.trace.TraceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up traces as blkparse and btt (blktrace 1.2.0 of Debian 12) read them, where these are installed. */
class BlktraceToolsTest {

	private static final int EVENTS = 2000;

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void needTools() {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/btt")), "blkparse and btt are not installed (package blktrace)");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void linesAreBlkparses(long seed) throws Exception {
		SyntheticTrace.write(folder, seed, EVENTS, ByteOrder.LITTLE_ENDIAN);
		String expected = run("blkparse", "-q", "md5", "sdb").lines().filter(line -> !line.startsWith("Input file ")).collect(Collectors.joining("\n"));
		var out = new ByteArrayOutputStream();
		TraceFile.open(List.of(folder)).writeEvents(out, Filter.EVERYTHING);
		assertEquals(expected, out.toString(StandardCharsets.UTF_8).stripTrailing());
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14, 15, 16, 17, 18 })
	void phasesAreBtts(long seed) throws Exception {
		SyntheticTrace.write(folder, seed, EVENTS, ByteOrder.LITTLE_ENDIAN);
		run("blkparse", "-q", "-O", "-d", "merged.bin", "md5", "sdb");
		var expected = BttTables.parse(run("btt", "-A", "-i", "merged.bin"));
		assertTrue(expected.size() > 25, expected::toString);
		assertEquals(expected, BttTables.of(TraceFile.open(List.of(folder)).statistics().result()));
		assertEquals(expected, BttTables.of(TraceFile.open(List.of(folder.resolve("merged.bin"))).statistics().result()));
	}

	private String run(String... command) throws IOException, InterruptedException {
		Path output = folder.resolve("output");
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(output.toFile()).redirectError(folder.resolve("errors")
				.toFile()).start();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "ended in time");
		return Files.readString(output, StandardCharsets.ISO_8859_1);
	}
}
