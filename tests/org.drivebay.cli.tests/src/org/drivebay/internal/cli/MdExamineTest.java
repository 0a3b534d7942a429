// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.drivebay.md.testing.RecordedMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

/** {@code md examine} on recorded members; mdadm 4.2 is the judge. */
class MdExamineTest {

	@TempDir
	Path folder = Path.of("");

	private CliRun cli() {
		return new CliRun(folder, "");
	}

	private String image(String recording) throws IOException {
		return RecordedMember.load(recording).writeTo(folder.resolve(recording)).toString();
	}

	static List<String> recordings() {
		return RecordedMember.names();
	}

	@ParameterizedTest
	@MethodSource("recordings")
	void agreesWithMdadm(String recording) throws IOException {
		RecordedMember member = RecordedMember.load(recording);
		CliRun cli = cli();
		assertEquals(0, cli.run("md", "examine", image(recording), "--json"), cli.err());
		JsonArray json = JsonParser.parseString(cli.out()).getAsJsonArray();
		assertEquals(List.of(), MdadmText.differences(json.get(0).getAsJsonObject(), member.examine(), member.bitmap(), member.badBlocks()));
	}

	@Test
	void fieldsStandInTheDocumentedOrder() throws IOException {
		CliRun cli = cli();
		cli.run("md", "examine", image("badblocks-1.2.1"), image("bitmap-1.2.0"), "--json");
		JsonArray json = JsonParser.parseString(cli.out()).getAsJsonArray();
		List<String> documented = List.of("file", "metadata", "super_offset", "feature_map", "array_uuid", "name", "creation_time", "level", "chunk_sectors",
				"raid_disks", "array_sectors", "avail_dev_sectors", "data_offset", "state", "device_uuid", "update_time", "events", "checksum", "checksum_ok",
				"role", "array_state", "bad_blocks");
		assertEquals(documented, List.copyOf(json.get(0).getAsJsonObject().keySet()).subList(0, documented.size()));
		assertEquals(List.of("uuid", "events", "events_cleared", "state", "chunk_bytes", "sync_sectors", "bits", "dirty_bits"),
				List.copyOf(json.get(1).getAsJsonObject().getAsJsonObject("bitmap").keySet()).subList(0, 8));
		assertEquals("{\"sector\":4096,\"sectors\":8}", json.get(0).getAsJsonObject().getAsJsonArray("bad_blocks").get(0).toString());
	}

	@Test
	void aFileWithoutSuperblockIsToldAfterTheOthers() throws IOException {
		Path empty = Files.write(folder.resolve("empty"), new byte[1 << 20]);
		CliRun cli = cli();
		assertEquals(1, cli.run("md", "examine", empty.toString(), image("spare-1.1.4"), folder.resolve("none").toString(), "--json"));
		JsonArray json = JsonParser.parseString(cli.out()).getAsJsonArray();
		assertEquals("{\"file\":\"" + empty + "\",\"error\":\"no md superblock at any of its places\"}", json.get(0).toString());
		assertEquals("spare", json.get(1).getAsJsonObject().get("role").getAsString());
		assertEquals("no such file", json.get(2).getAsJsonObject().get("error").getAsString());
		assertEquals("drivebay: " + empty + ": no md superblock at any of its places; " + folder.resolve("none") + ": no such file\n", cli.err());
	}

	@Test
	void withoutJsonTheFieldsStandBelowEachOther() throws IOException {
		CliRun cli = cli();
		assertEquals(0, cli.run("md", "examine", image("badblocks-1.2.1")));
		assertTrue(cli.out().contains("\n     array_sectors  47104 (23 MiB)\n"), cli.out());
		assertTrue(cli.out().contains("\n        bad_blocks  sector 4096 sectors 8, sector 10024 sectors 476, sector 9512 sectors 512, sector 9000 sectors 512"), cli.out());
	}

	@Test
	void noFileIsWrongUsage() {
		CliRun cli = cli();
		assertEquals(2, cli.run("md", "examine", "--json"));
		assertTrue(cli.err().startsWith("drivebay: md examine: FILE is missing\n"), cli.err());
	}
}
