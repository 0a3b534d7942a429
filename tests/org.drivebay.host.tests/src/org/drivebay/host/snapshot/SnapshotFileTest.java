// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.drivebay.fixtures.Recorded;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotFileTest {

	private static final String HEAD = "{\"format\":\"drivebay-host-snapshot\",\"version\":1,\"host\":\"h\",\"taken\":\"2026-11-21T00:00:00Z\",\"hostMillis\":5,";

	@TempDir
	Path folder = Path.of("");

	private Path zip(String entry, String content) throws IOException {
		Path file = folder.resolve("test.zip");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		return file;
	}

	private String refusal(Path file) {
		String message = String.valueOf(assertThrows(SnapshotFormatException.class, () -> SnapshotFile.read(file)).getMessage());
		assertTrue(message.startsWith(file + ": "), message);
		return message.substring((file + ": ").length());
	}

	@Test
	void whatWasWrittenIsReadBack() throws Exception {
		var entries = new TreeMap<String, Fetched>(Map.of("/sys/a", new Fetched.Content("text\n".getBytes(StandardCharsets.UTF_8)), "/sys/b",
				new Fetched.Content(new byte[] { (byte) 0xff, 0, 'x' }), "/sys/c", new Fetched.Link("../d"), "/sys/e f\n\"g", new Fetched.Failure("No such device"),
				"/sys/ü", new Fetched.Content(new byte[0])));
		var snapshot = new HostSnapshot("lab \"1\"", Instant.parse("2026-11-21T06:57:00.123456789Z"), new FetchResult(entries, Duration.ofMillis(120)));
		Path file = folder.resolve("out.zip");
		SnapshotFile.write(file, snapshot);
		assertEquals(snapshot, SnapshotFile.read(file));
		assertTrue(SnapshotFile.looksLikeOne(file));
		assertEquals(1, Files.list(folder).count());
	}

	@Test
	void otherEntriesAreLeftAlone() throws Exception {
		Path file = folder.resolve("more.zip");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("superblocks/sda.bin"));
			zip.write(new byte[100_000]);
			zip.putNextEntry(new ZipEntry("snapshot.json"));
			zip.write((HEAD + "\"later\":[1,{\"a\":2}],\"entries\":{\"/x\":{\"text\":\"y\"}}}").getBytes(StandardCharsets.UTF_8));
		}
		assertEquals("y", ((Fetched.Content) SnapshotFile.read(file).content().entries().get("/x")).text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"{\"format\":\"other\"}|snapshot.json: its format is not drivebay-host-snapshot",
			"{\"format\":\"drivebay-host-snapshot\",\"version\":2}|snapshot.json: version 2 is not known here, only 1",
			"{\"format\":\"drivebay-host-snapshot\",\"version\":1}|snapshot.json: host or taken is missing",
			"{\"entries\":{\"x\":{}}}|snapshot.json: not an absolute path, too long, or too many of them at $.entries.x",
			"{\"entries\":{\"/x\":{\"text\":1,\"b\":2}}}|snapshot.json: Expected END_OBJECT but was NAME at line 1 column 29 path $.entries./x.text",
			"{\"entries\":{\"/x\":{\"frob\":\"1\"}}}|snapshot.json: neither text, base64, link nor error at $.entries./x",
			"{\"entries\":{\"/x\":{\"base64\":\"?\"}}}|snapshot.json: no base64 at $.entries./x",
			"{\"taken\":\"yesterday\"}|snapshot.json: Text 'yesterday' could not be parsed at index 0 at $.taken" })
	void aBrokenOneSaysWhere(String content, String message) throws Exception {
		assertEquals(message, refusal(zip("snapshot.json", content)));
	}

	@Test
	void whatIsNoSnapshotIsRefused() throws Exception {
		assertEquals("no snapshot: it is a ZIP archive without snapshot.json", refusal(zip("other.txt", "x")));
		Path text = Files.writeString(folder.resolve("notes.txt"), "not a ZIP archive");
		assertFalse(SnapshotFile.looksLikeOne(text));
		assertEquals("no snapshot: it is a ZIP archive without snapshot.json", refusal(text));
	}

	/** 300 MB of blanks pack into some 300 KB. */
	@Test
	void aZipBombIsCutOff() throws Exception {
		Path file = folder.resolve("bomb.zip");
		byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("snapshot.json"));
			for (int i = 0; i < 300; i++) {
				zip.write(blanks);
			}
		}
		assertTrue(Files.size(file) < 1 << 20);
		assertEquals("it unpacks to more than 268435456 bytes", refusal(file));
	}

	@Test
	void damagedOnesFailCleanly() throws Exception {
		byte[] good = Files.readAllBytes(Recorded.labFile(folder));
		var random = new Random(20261121);
		Path file = folder.resolve("fuzz.zip");
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			for (int round = 0; round < 150; round++) {
				byte[] bytes = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
				for (int i = random.nextInt(8); i >= 0 && bytes.length > 0; i--) {
					bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
				}
				Files.write(file, bytes);
				readOrFail(file);
			}
		});
	}

	@Test
	void damagedJsonFailsCleanly() throws Exception {
		String good = HEAD + "\"entries\":{\"/a\":{\"text\":\"v\\n\"},\"/b\":{\"base64\":\"/w==\"},\"/c\":{\"link\":\"x\"},\"/d\":{\"error\":\"e\"}}}";
		var random = new Random(3);
		for (int round = 0; round < 2_000; round++) {
			var text = new StringBuilder(good);
			for (int i = random.nextInt(4); i >= 0; i--) {
				text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x7f));
			}
			readOrFail(zip("snapshot.json", text.toString()));
		}
		refusal(zip("snapshot.json", "[".repeat(100_000)));
		refusal(zip("snapshot.json", "{\"a\":".repeat(100_000)));
	}

	private static void readOrFail(Path file) throws IOException {
		try {
			SnapshotFile.read(file);
		} catch (SnapshotFormatException e) {
			assertTrue(String.valueOf(e.getMessage()).startsWith(file.toString()));
		}
	}
}
