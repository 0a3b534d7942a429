// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import org.drivebay.fixtures.Recorded;
import org.drivebay.host.facts.ArrayMap;
import org.drivebay.host.facts.ArrayMaps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/**
 * {@code trace stats --array} for the raid5 of the recorded lab host, of which 4 KiB were written by read-modify-write: sector 8 of the array, which is
 * on role 0, its parity on role 3.
 */
class TraceArrayTest {

	private static final int READ = 1 << 16;
	private static final int WRITE = 1 << 17;
	private static final int QUEUE = 1;
	private static final int COMPLETE = 8;
	private static final int REMAP = 15;
	private static final int OFFSET = 2048;

	@TempDir
	Path folder = Path.of("");

	private final ByteArrayOutputStream trace = new ByteArrayOutputStream();
	private final ArrayMap array = ArrayMaps.of(Recorded.lab().content()).arrays().stream().filter(map -> map.name().equals("md5")).findFirst()
			.orElseThrow();
	private int sequence;

	@BeforeEach
	void writeTrace() throws IOException {
		event(array.number(), WRITE | QUEUE, 8, 0, 0);
		for (int direction : new int[] { READ, WRITE }) {
			for (int role : new int[] { 0, 3 }) {
				event(member(role), direction | REMAP, OFFSET + 8, number(array.number()), role == 0 ? 8 : 0);
				event(member(role), direction | QUEUE, OFFSET + 8, 0, 0);
			}
		}
		event(array.number(), WRITE | COMPLETE, 8, 0, 0);
		Files.write(folder.resolve("md5.blktrace.0"), trace.toByteArray());
	}

	private String member(int role) {
		return array.members().get(role).orElseThrow().number();
	}

	private static int number(String device) {
		String[] parts = device.split(":");
		return Integer.parseInt(parts[0]) << 20 | Integer.parseInt(parts[1]);
	}

	/** @param from device and sector that it comes from, for a remap */
	private void event(String device, int action, long sector, int from, long fromSector) {
		boolean remap = (action & 0xffff) == REMAP;
		var record = ByteBuffer.allocate(remap ? 64 : 48).order(ByteOrder.LITTLE_ENDIAN);
		record.putInt(0x65617407).putInt(++sequence).putLong(1_000_000 + sequence).putLong(sector).putInt(4096).putInt(1 << 24 | action).putInt(77).putInt(
				number(device)).putInt(0).putShort((short) 0).putShort((short) (remap ? 16 : 0));
		if (remap) {
			record.order(ByteOrder.BIG_ENDIAN).putInt(from).putInt(number(device)).putLong(fromSector);
		}
		trace.writeBytes(record.array());
	}

	private String run(String... args) {
		var cli = new CliRun(folder, "");
		assertEquals(0, cli.run(args), cli.err());
		return cli.out();
	}

	@Test
	void fromASnapshot() {
		Path snapshot = Recorded.labFile(folder);
		String out = run("trace", "stats", folder.resolve("md5").toString(), "--array", snapshot.toString());
		assertTrue(out.contains("""

				md5 (9,5), raid5 left-symmetric, 4 members, chunk 64 KiB
				stripes written by read-modify-write 1, reconstruct-write 0, full-stripe write 0, from the stripe cache 0
				write amplification 2.00

				I/O       READS   READ  WRITES  WRITTEN
				requests      0    0 B       1    4 KiB
				data          1  4 KiB       1    4 KiB
				p             1  4 KiB       1    4 KiB

				PROCESS  PID  WROTE  MEMBERS WROTE  AMPLIFICATION
				?         77  4 KiB          8 KiB           2.00

				STRIPE ROWS  WROTE  MEMBERS WROTE  AMPLIFICATION
				0-253        4 KiB          8 KiB           2.00
				"""), out);
	}

	@Test
	void fromASpecificationWhoseDevicesTheTraceTells() throws IOException {
		String member = "{\"role\":%d,\"usable_sectors\":260096,\"data_offset_sectors\":2048}";
		Path spec = Files.writeString(folder.resolve("spec.json"), "{\"level\":\"raid5\",\"layout\":\"left-symmetric\",\"chunk_sectors\":128,\"members\":["
				+ String.join(",", member.formatted(0), member.formatted(1), member.formatted(2), member.formatted(3)) + "]}");
		String out = run("trace", "stats", folder.resolve("md5").toString(), "--array", spec.toString(), "--ranges", "1", "--json", "--detail");
		var json = JsonParser.parseString(out).getAsJsonObject();
		var found = json.getAsJsonArray("arrays").get(0).getAsJsonObject();
		assertEquals("9,5", found.get("device").getAsString());
		assertEquals("{\"reads\":1,\"read_sectors\":8,\"writes\":1,\"written_sectors\":8}", found.getAsJsonObject("classes").get("data").toString());
		assertEquals("[{\"first_row\":0,\"rows\":2032,\"array_sectors\":8,\"member_sectors\":8,\"write_amplification\":1.0000}]", found.get("rows").toString());
		assertEquals(1, json.getAsJsonObject("detail").getAsJsonObject("all").get("requests").getAsInt());
	}

	@Test
	void arraysThatTheTraceDoesNotHaveAreRefused() throws IOException {
		var cli = new CliRun(folder, "");
		Path spec = Files.writeString(folder.resolve("spec.json"), "{\"level\":\"raid1\",\"chunk_sectors\":0,\"members\":[{\"role\":0,\"usable_sectors\":4096,"
				+ "\"data_offset_sectors\":0},{\"role\":1,\"usable_sectors\":4096,\"data_offset_sectors\":0}]}");
		assertEquals(1, cli.run("trace", "stats", folder.resolve("md5").toString(), "--array", spec.toString()));
		assertEquals("drivebay: the trace has no array of " + spec + "\n", cli.err());
		assertEquals(2, cli.run("trace", "stats", folder.resolve("md5").toString(), "--ranges", "0"));
	}
}
