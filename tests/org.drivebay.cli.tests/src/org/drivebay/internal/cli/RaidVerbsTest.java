// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.drivebay.md.geometry.FailureSets;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.SpecException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** {@code raid map} and {@code raid failures}, as a user sees them. */
class RaidVerbsTest {

	/** More of them for a long hunt: {@code -Ddrivebay.fuzz.seconds=600}. */
	private static final int FUZZ_SECONDS = Integer.getInteger("drivebay.fuzz.seconds", 1);

	@TempDir
	Path folder = Path.of("");
	private CliRun cli = new CliRun(folder, "");

	@BeforeEach
	void start() {
		cli = new CliRun(folder, "");
	}

	private String spec(String json) throws IOException {
		return Files.writeString(folder.resolve("spec.json"), json).toString();
	}

	private static String members(int count, long sectors) {
		return IntStream.range(0, count).mapToObj(role -> "{\"role\":" + role + ",\"usable_sectors\":" + sectors + ",\"data_offset_sectors\":2048}")
				.collect(Collectors.joining(",", "\"members\":[", "]"));
	}

	private static String array(String level, String layout, int chunk, int members, long sectors) {
		return "{\"level\":\"" + level + "\"," + (layout.isEmpty() ? "" : "\"layout\":" + layout + ",") + "\"chunk_sectors\":" + chunk + ","
				+ members(members, sectors) + "}";
	}

	@Test
	void mapOfARaid6() throws IOException {
		assertEquals(0, cli.run("raid", "map", spec(array("raid6", "\"left-symmetric\"", 8, 4, 30))));
		assertEquals("""
				kind,index,member,sector,sectors
				D,0,1,0,8
				D,1,2,0,8
				D,2,0,8,8
				D,3,1,8,8
				D,4,3,16,8
				D,5,0,16,8
				P,0,3,0,8
				P,1,2,8,8
				P,2,1,16,8
				Q,0,0,0,8
				Q,1,3,8,8
				Q,2,2,16,8
				""", cli.out());
	}

	@Test
	void copiesStandInTheOrderOfMembers() throws IOException {
		assertEquals(0, cli.run("raid", "map", spec(array("raid10", "\"f2\"", 8, 3, 16))));
		assertEquals("""
				kind,index,member,sector,sectors
				D,0,0,0,8
				D,0,1,8,8
				D,1,1,0,8
				D,1,2,8,8
				D,2,0,8,8
				D,2,2,0,8
				""", cli.out());
	}

	@Test
	void levelsWithoutChunksCountInUnits() throws IOException {
		String linear = spec("{\"level\":\"linear\",\"chunk_sectors\":0,\"members\":[{\"role\":1,\"usable_sectors\":9,\"data_offset_sectors\":0},"
				+ "{\"role\":0,\"usable_sectors\":10,\"data_offset_sectors\":8}]}");
		assertEquals(0, cli.run("raid", "map", linear));
		assertEquals("kind,index,member,sector,sectors\nD,0,0,0,8\nD,1,0,8,2\nD,1,1,0,6\nD,2,1,6,3\n", cli.out());
		assertEquals(0, cli.run("raid", "map", spec(array("raid1", "", 0, 2, 25)), "--unit-sectors", "20"));
		assertEquals("kind,index,member,sector,sectors\nD,0,0,0,20\nD,0,1,0,20\nD,1,0,20,5\nD,1,1,20,5\n", cli.out());
	}

	@Test
	void failuresAsJson() throws IOException {
		assertEquals(0, cli.run("raid", "failures", spec(array("raid10", "258", 8, 4, 16)), "--json"));
		assertEquals(JsonParser.parseString("""
				{"members":4,"array_sectors":32,"by_failed":[{"failed":1,"sets":4,"survive":4},{"failed":2,"sets":6,"survive":4},
				{"failed":3,"sets":4,"survive":0},{"failed":4,"sets":1,"survive":0}],"worst_case":1,"best_case":2}
				"""), JsonParser.parseString(cli.out()));
	}

	@Test
	void failuresAsPeopleReadThem() throws IOException {
		assertEquals(0, cli.run("raid", "failures", spec(array("raid5", "2", 8, 3, 16))));
		assertEquals("""
				FAILED  SETS  SURVIVE
				     1     3        3
				     2     3        0
				     3     1        0

				Survives any 1 failures, and 1 of the right members. Fatal: roles 0, 1.
				""", cli.out());
	}

	@Test
	void badBlocksCount() throws IOException {
		String json = array("raid1", "", 0, 2, 100).replaceFirst("2048}", "2048,\"bad_blocks\":[{\"sector\":2050,\"sectors\":1}]}");
		assertEquals(0, cli.run("raid", "failures", spec(json)));
		assertTrue(cli.out().endsWith("\nSurvives any 0 failures, and 1 of the right members. Fatal: role 1.\n"), cli.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{|no JSON: End of input at line 1 column 2 path $.", "[]|the specification: must be an object",
			"{}|level: is missing", "{\"level\":5}|level: must be a text", "{\"level\":\"raid7\"}|level: no md level is called 'raid7'",
			"{\"level\":\"raid5\"}|chunk_sectors: is missing", "{\"level\":\"raid5\",\"chunk_sectors\":\"8\"}|chunk_sectors: must be a whole number",
			"{\"level\":\"raid5\",\"chunk_sectors\":8.5}|chunk_sectors: must be a whole number",
			"{\"level\":\"raid5\",\"chunk_sectors\":1e999999999}|chunk_sectors: must be a whole number",
			"{\"level\":\"raid5\",\"chunk_sectors\":8}|members: is missing", "{\"level\":\"raid5\",\"chunk_sectors\":8,\"members\":5}|members: must be a list",
			"{\"level\":\"raid5\",\"chunk_sectors\":8,\"members\":[5]}|members[0]: must be an object",
			"{\"level\":\"raid5\",\"chunk_sectors\":8,\"members\":[{\"role\":0}]}|members[0].usable_sectors: is missing",
			"{\"level\":\"raid1\",\"chunk_sectors\":0,\"members\":[{\"role\":0,\"usable_sectors\":9,\"data_offset_sectors\":0,\"bad_blocks\":[{\"sector\":0,\"sectors\":513}]}]}"
					+ "|members[0].bad_blocks[0].sectors: must be 1 to 512, not 513" })
	void aBrokenSpecificationNamesTheField(String json, String message) throws IOException {
		assertRefused(json, message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "raid5||8|3|layout: is missing, and raid5 has one", "raid5|\"n2\"|8|3|layout: raid5 has no layout 'n2'",
			"raid5|7|8|3|layout: raid5 has no layout 7", "raid5|true|8|3|layout: must be a name or a number",
			"raid5|2|12|3|chunk_sectors: must be a power of two from 8 on for raid5, not 12", "raid5|2|0|3|chunk_sectors: must be positive for raid5, not 0",
			"raid5|2|4096|3|usable_sectors: role 0 offers 1000, and 4096 is the least", "raid6|2|8|3|members: raid6 has 4 to 257 members, not 3",
			"raid10|\"n4\"|8|3|layout: raid10 layout 260 makes 4 copies, and there must be 2 to 3", "raid10|4194306|8|3|layout: raid10 has no layout 4194306",
			"raid1||8|2|chunk_sectors: must be 0 for raid1, not 8" })
	void anArrayThatMdWouldRefuseNamesTheField(String level, String layout, int chunk, int members, String message) throws IOException {
		assertRefused(array(level, layout == null ? "" : layout, chunk, members, 1000), message);
	}

	private void assertRefused(String json, String message) throws IOException {
		for (String verb : new String[] { "map", "failures" }) {
			String file = spec(json);
			assertEquals(1, cli.run("raid", verb, file));
			assertEquals("drivebay: " + file + ": " + message + "\n", cli.err());
			assertEquals("", cli.out());
		}
	}

	@Test
	void rolesAndSizesAreLookedAt() throws IOException {
		assertRefused(array("raid5", "2", 8, 3, 1000).replace("\"role\":1", "\"role\":2"), "role: there is no role 1, and there must be 0 to 2, each once");
		assertRefused(array("raid0", "", 8, 3, 1000).replace("\"role\":1,\"usable_sectors\":1000", "\"role\":1,\"usable_sectors\":500"),
				"layout: must be original or alternate, since the members of the raid0 differ in size");
		assertRefused(array("raid5", "2", 8, 3, Long.MAX_VALUE), "usable_sectors: the array would have more bytes than a 64-bit number counts");
	}

	@Test
	void aFileThatIsNotThereIsOneLine() {
		assertEquals(1, cli.run("raid", "map", folder.resolve("none.json").toString()));
		assertEquals("drivebay: " + folder.resolve("none.json") + ": no such file\n", cli.err());
		assertEquals(1, cli.run("raid", "map", folder.toString()));
		assertEquals("drivebay: " + folder + ": is a directory\n", cli.err());
	}

	/** Bytes of good specifications are changed, lost and doubled: all that may come of it is a specification or a word about the field. */
	@Test
	void brokenSpecificationsAreRefusedAndNothingElseHappens() {
		var random = new Random(FUZZ_SECONDS);
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(FUZZ_SECONDS);
		String good = array("raid6", "\"left-symmetric\"", 128, 5, 360448).replaceFirst("2048}", "2048,\"bad_blocks\":[{\"sector\":2050,\"sectors\":1}]}");
		int accepted = 0;
		for (int i = 0; i < 2000 || System.nanoTime() < end; i++) {
			String bad = mutated(good.getBytes(StandardCharsets.UTF_8), random);
			try {
				SpecFile spec = SpecFile.parse(new StringReader(bad));
				Geometry geometry = Geometry.of(spec.array());
				assertTrue(geometry.arraySectors() > 0);
				assertFalse(new FailureSets(geometry, spec.badBlocks()).counts().isEmpty());
				accepted++;
			} catch (JsonParseException | SpecException refused) {
				assertFalse(String.valueOf(refused.getMessage()).isEmpty());
			}
		}
		assertTrue(accepted > 0);
	}

	private static String mutated(byte[] bytes, Random random) {
		byte[] changed = bytes.clone();
		for (int n = random.nextInt(4); n >= 0; n--) {
			int at = random.nextInt(changed.length);
			switch (random.nextInt(3)) {
				case 0 -> changed[at] = (byte) "0123456789-.eE\"{}[],:ntf\\ \u00ff".charAt(random.nextInt(26));
				case 1 -> System.arraycopy(changed, at, changed, Math.max(0, at - 5), changed.length - at);
				default -> System.arraycopy(changed, 0, changed, at / 2, changed.length - at / 2);
			}
		}
		return new String(changed, StandardCharsets.UTF_8);
	}
}
