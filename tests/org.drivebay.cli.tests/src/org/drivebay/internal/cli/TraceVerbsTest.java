// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** The verbs on a trace of one request: 8 sectors written to 8,16, queued, issued after 1.5 us and complete after 4 us. */
class TraceVerbsTest {

	private static final int QUEUE = 1;
	private static final int ISSUE = 7;
	private static final int COMPLETE = 8;

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void writeTrace() throws IOException {
		var trace = ByteBuffer.allocate(3 * 48).order(ByteOrder.LITTLE_ENDIAN);
		event(trace, 1, 1_000_000, QUEUE);
		event(trace, 2, 1_001_500, ISSUE);
		event(trace, 3, 1_004_000, COMPLETE);
		Files.write(folder.resolve("sdb.blktrace.0"), trace.array());
	}

	private static void event(ByteBuffer to, int sequence, long time, int action) {
		to.putInt(0x65617407).putInt(sequence).putLong(time).putLong(2048).putInt(4096).putInt(1 << 24 | 1 << 17 | action).putInt(77).putInt(8 << 20 | 16)
				.putInt(0).putShort((short) 0).putShort((short) 0);
	}

	private String run(String... args) {
		var cli = new CliRun(folder, "");
		assertEquals(0, cli.run(args), cli.err());
		return cli.out();
	}

	@Test
	void statsAsJson() {
		var json = JsonParser.parseString(run("trace", "stats", folder.resolve("sdb").toString(), "--json")).getAsJsonObject();
		assertEquals(3, json.get("events").getAsInt());
		assertEquals(0, json.get("dropped").getAsInt());
		var device = json.getAsJsonArray("devices").get(0).getAsJsonObject();
		assertEquals("8,16", device.get("device").getAsString());
		assertEquals("{\"n\":1,\"min\":0.000002500,\"avg\":0.000002500,\"max\":0.000002500}", device.getAsJsonObject("phases").get("D2C").toString());
		assertEquals(device.get("phases"), json.getAsJsonObject("all").get("phases"));
	}

	@Test
	void eventsAndExport() throws IOException {
		assertEquals("""
				  8,16   0        1     0.000000000    77  Q   W 2048 + 8 [(null)]
				  8,16   0        3     0.000004000    77  C   W 2048 + 8 [0]
				""", run("trace", "events", folder.toString(), "--filter", "action = Q or time > 2us"));
		Path csv = folder.resolve("events.csv");
		run("trace", "export", folder.toString(), "-o", csv.toString(), "--filter", "action = D");
		assertEquals(List.of("time,cpu,sequence,device,action,rwbs,sector,sectors,pid,process,error", "0.000001500,0,2,\"8,16\",D,W,2048,8,77,\"\",0"), Files
				.readAllLines(csv));
		Path parquet = folder.resolve("events.parquet");
		run("trace", "export", folder.toString(), "-o", parquet.toString());
		byte[] bytes = Files.readAllBytes(parquet);
		assertTrue(new String(bytes, 0, 4).equals("PAR1") && new String(bytes, bytes.length - 4, 4).equals("PAR1"));
	}

	@Test
	void aCutTraceIsSaid() throws IOException {
		Path file = folder.resolve("sdb.blktrace.0");
		Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
		var cli = new CliRun(folder, "");
		assertEquals(0, cli.run("trace", "stats", file.toString()));
		assertEquals("drivebay: " + file + ": at offset 96: the file is cut: its last 4 bytes are no whole record\n", cli.err());
	}
}
