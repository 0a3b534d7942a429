// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.drivebay.fixtures.Recorded;
import org.drivebay.host.HostDefinition;
import org.drivebay.host.HostStore;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.RemoteException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What a user sees on the terminal: all of standard output, the line of error, the exit status. */
class CommandLineTest {

	private static final String ACTION = "/sys/block/md5/md/sync_action";

	@TempDir
	Path folder = Path.of("");
	private CliRun cli = new CliRun(folder, "");

	@BeforeEach
	void start() {
		cli = new CliRun(folder, "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "|which verb?", "frob|unknown verb 'frob'", "host frob|unknown verb 'host frob'", "sysfs|sysfs: which verb?",
			"host show|host show: HOST is missing", "host show a b|host show: unexpected 'b'", "host show a --frob|host show: unknown option --frob",
			"host snapshot a|host snapshot: -o FILE.zip is missing", "host snapshot a -o|host snapshot: -o wants a value",
			"sysfs set a md5 sync_action|sysfs set: VALUE is missing", "sysfs watch lab md5 --seconds x|sysfs watch: --seconds wants a whole number, not x",
			"raid|raid: which verb?", "raid map|raid map: SPEC.json is missing",
			"raid map a.json --unit-sectors 0|raid map: --unit-sectors wants a number from 1 to 1073741824, not 0",
			"raid failures a.json b|raid failures: unexpected 'b'", "raid apply a|raid apply: HOST is missing", "trace|trace: which verb?",
			"trace stats|trace stats: PATH is missing", "trace export x|trace export: -o FILE.parquet or -o FILE.csv is missing",
			"trace events x --filter y|trace events: filter, column 1: no field is called 'y'" })
	void wrongUsageIsStatusTwo(String line, String error) {
		int status = cli.run(line == null ? new String[0] : line.split(" "));
		assertEquals(2, status);
		assertEquals("drivebay: " + error, cli.err().lines().findFirst().orElse(""));
		assertEquals("", cli.out());
	}

	@Test
	void whatIsNotBuiltYetIsOneLine() {
		assertEquals(2, cli.run("firmware", "plan", "lab"));
		assertEquals("drivebay: firmware plan is not part of this version\n", cli.err());
	}

	@Test
	void helpGoesToStandardOutput() {
		assertEquals(0, cli.run("sysfs", "set", "--help"));
		assertEquals("""
				usage: drivebay sysfs set HOST ARRAY ATTRIBUTE VALUE [--yes] [--json]

				Writes an attribute: shows the old and the new value and what it will do, asks (--yes does not), writes, and prints what is read back.
				""", cli.out());
		assertEquals(0, cli.run("help"));
		assertTrue(cli.out().contains("drivebay host snapshot HOST -o FILE.zip"));
	}

	@Test
	void knownHosts() throws Exception {
		assertEquals(0, cli.run("hosts"));
		assertEquals("", cli.out());
		new HostStore(folder.resolve("hosts.json")).save(List.of(new HostDefinition("bench", HostSpec.parse("root@10.0.0.7:2222"), Duration.ofMillis(2500), true)));
		assertEquals(0, cli.run("hosts"));
		assertEquals("""
				HOST   ADDRESS             REFRESH      AT START
				bench  root@10.0.0.7:2222  every 2.5 s  connect
				""", cli.out());
		cli.run("hosts", "--json");
		assertEquals(JsonParser.parseString("[{name:bench,address:'10.0.0.7',user:root,port:2222,interval:2.5,auto_connect:true}]"),
				JsonParser.parseString(cli.out()));
		assertEquals(0, cli.run("sysfs", "get", "bench", "md5", "level"));
		assertEquals(1, cli.hosts().named("10.0.0.7").fetches());
	}

	@Test
	void aBrokenListOfHostsIsOneLineThatNamesIt() throws Exception {
		Path file = Files.writeString(folder.resolve("hosts.json"), "{");
		assertEquals(1, cli.run("hosts"));
		assertTrue(cli.err().startsWith("drivebay: The list of hosts in " + file + " is broken: "), cli.err());
		assertEquals(1, cli.err().lines().count());
	}

	@Test
	void theHostAsPeopleReadIt() {
		assertEquals(0, cli.run("host", "show", "lab"));
		String out = cli.out();
		assertTrue(out.startsWith("lab: Drivebay virtual lab host (Debian packages)\nLinux 6."), out);
		assertTrue(out.contains("""
				ARRAY  NAME     LEVEL   LAYOUT          MEMBERS      SIZE   CHUNK  META  STATE   ACTION  BITMAP    MOUNTED AT
				md0    scratch  raid0   alternate           3/3   285 MiB  64 KiB  1.2   clean           none
				md1    boot     raid1                       1/2  63.9 MiB          0.90  clean   idle    none
				"""), out);
		assertTrue(out.contains("\nmd5    nullb9   spare     spare                  127 MiB        1 MiB\n"), out);
		assertTrue(out.contains("\n  vdb1   partition        96 MiB  system\n"), out);
		assertTrue(out.endsWith("""
				HEALTH    WHERE       WHAT
				critical  md1         The array is degraded: 1 of 2 members missing, the next failure may lose data.
				warning   md1         No spare takes the missing member's place: add a device to start the recovery.
				critical  md1 nullb4  The member has failed and is no longer used.
				"""), out);
	}

	@Test
	void theHostAsProgramsReadIt() {
		cli.run("host", "show", "lab", "--json");
		JsonObject root = JsonParser.parseString(cli.out()).getAsJsonObject();
		assertEquals("lab", root.get("host").getAsString());
		JsonObject md5 = named(root.getAsJsonArray("arrays"), "md5");
		assertEquals("raid5", md5.get("level").getAsString());
		assertEquals("left-symmetric", md5.get("layout").getAsString());
		assertEquals(128, md5.get("chunk_sectors").getAsInt());
		assertEquals(780288, md5.get("size_sectors").getAsLong());
		JsonObject failed = named(named(root.getAsJsonArray("arrays"), "md1").getAsJsonArray("members"), "nullb4");
		assertEquals("faulty", failed.get("role").getAsString());
		assertFalse(failed.has("slot"));
		assertEquals("critical", failed.getAsJsonArray("findings").get(0).getAsJsonObject().get("level").getAsString());
		assertEquals("BAY-NVME-0001", named(root.getAsJsonArray("devices"), "nvme0n1").get("serial").getAsString());
	}

	private static JsonObject named(JsonArray array, String name) {
		for (var element : array) {
			if (element.getAsJsonObject().get("name").getAsString().equals(name)) {
				return element.getAsJsonObject();
			}
		}
		throw new AssertionError(name + " is not in " + array);
	}

	@Test
	void aSnapshotStandsForItsHost() {
		Path file = folder.resolve("s.zip");
		assertEquals(0, cli.run("host", "snapshot", "lab", "-o", file.toString()));
		assertTrue(cli.err().matches(file + ": \\d+ files of lab, \\d+ bytes\n"), cli.err());
		cli.run("sysfs", "list", "lab", "md5");
		String live = cli.out();
		assertEquals(0, cli.run("sysfs", "list", file.toString(), "md5"));
		assertEquals(live, cli.out());
		assertEquals(0, cli.run("host", "show", file.toString()));
		assertTrue(cli.out().startsWith(file + " (lab): "), cli.out());
		assertTrue(cli.out().contains("\nAs it was on 20"), cli.out());
		assertEquals(1, cli.run("sysfs", "set", file.toString(), "md5", "sync_action", "check", "--yes"));
		assertEquals("drivebay: " + file + " is a snapshot: it can be read, not written or watched\n", cli.err());
	}

	@Test
	void aFileThatIsNoSnapshotIsOneLine() throws Exception {
		assertEquals(1, cli.run("host", "show", folder.resolve("none.zip").toString()));
		assertEquals("drivebay: " + folder.resolve("none.zip") + ": no such file\n", cli.err());
		Path text = Files.writeString(folder.resolve("notes.zip"), "x");
		assertEquals(1, cli.run("host", "show", text.toString()));
		assertEquals("drivebay: " + text + ": no snapshot: it is a ZIP archive without snapshot.json\n", cli.err());
	}

	@Test
	void theLabIsReachedByTheConfigurationThatWasGiven() {
		var withLab = new CliRun(folder, "/lab/ssh_config");
		assertEquals(0, withLab.run("sysfs", "get", "lab", "md5", "level"));
		assertEquals("raid5\n", withLab.out());
		assertEquals(Path.of("/lab/ssh_config"), withLab.hosts().named("lab").spec().configFile());
	}

	@Test
	void aHostThatIsNotThereIsOneLine() {
		cli.hosts().named("nowhere").refuseConnect(new RemoteException.Unreachable("nowhere: no such host", null));
		assertEquals(1, cli.run("host", "show", "nowhere"));
		assertEquals("drivebay: nowhere: no such host\n", cli.err());
	}

	@Test
	void attributesWithTheirMeaning() {
		assertEquals(0, cli.run("sysfs", "list", "lab", "md5"));
		String out = cli.out();
		assertTrue(out.contains(
				"\nsync_speed_max                        4000 (local)                          KiB/s    w  Speed that an action is held to even while the array is idle\n"),
				out);
		assertTrue(out.contains("\nnew_dev                               (write-only) "), out);
		assertTrue(out.contains("\ndev-nullb9/state                      spare "), out);
	}

	@Test
	void oneValueAsTheKernelHasIt() {
		assertEquals(0, cli.run("sysfs", "get", "lab", "md5", "sync_speed_max"));
		assertEquals("4000 (local)\n", cli.out());
		assertEquals(0, cli.run("sysfs", "get", "lab", "md5", "dev-nullb9/state"));
		assertEquals("spare\n", cli.out());
		cli.run("sysfs", "get", "lab", "md5", "sync_speed_max", "--json");
		JsonObject json = JsonParser.parseString(cli.out()).getAsJsonObject();
		assertEquals("4000 (local)", json.get("value").getAsString());
		assertEquals("KiB/s", json.get("unit").getAsString());
		assertEquals("writable", json.get("access").getAsString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "md9|lab has no array md9; it has md0, md1, md5, md6, md10, md11, md20",
			"sda|not an array's name: sda (it is the kernel's, such as md0)", "md*|not an array's name: md* (it is the kernel's, such as md0)" })
	void anArrayThatIsNotThere(String array, String error) {
		assertEquals(1, cli.run("sysfs", "list", "lab", array));
		assertEquals("drivebay: " + error + "\n", cli.err());
	}

	@Test
	void anAttributeThatIsNotThere() {
		assertEquals(1, cli.run("sysfs", "get", "lab", "md0", "sync_action"));
		assertEquals("drivebay: md0 has no attribute sync_action; 'drivebay sysfs list' shows those it has\n", cli.err());
		assertEquals(1, cli.run("sysfs", "get", "lab", "md5", "new_dev"));
		assertEquals("drivebay: /sys/block/md5/md/new_dev cannot be read: (write-only)\n", cli.err());
	}

	@Test
	void aWriteIsPreviewedAskedDoneAndReadBack() {
		cli.answer("y");
		assertEquals(0, cli.run("sysfs", "set", "lab", "md5", "sync_action", "check"));
		assertEquals("""
				lab /sys/block/md5/md/sync_action
				  now  idle
				  new  check
				All of md5 is read and compared. Nothing is rewritten but what cannot be read; mismatch_cnt counts what differs.
				Write it? [y/N]\s""", cli.err());
		assertEquals("check\n", cli.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "n", "no", "yess", "Write" })
	void anythingButYesWritesNothing(String answer) {
		cli.answer(answer);
		assertEquals(1, cli.run("sysfs", "set", "lab", "md5", "sync_action", "check"));
		assertTrue(cli.err().endsWith("drivebay: nothing was written\n"), cli.err());
		assertEquals("", cli.out());
		cli.run("sysfs", "get", "lab", "md5", "sync_action");
		assertEquals("idle\n", cli.out());
	}

	@Test
	void withoutATerminalAWriteWantsYes() {
		assertEquals(1, cli.run("sysfs", "set", "lab", "md5", "sync_action", "check"));
		assertTrue(cli.err().endsWith("drivebay: nothing was written: there is no terminal to ask at, and --yes was not given\n"), cli.err());
		assertEquals(0, cli.run("sysfs", "set", "lab", "md5", "sync_speed_max", "8000", "--yes", "--json"));
		assertEquals(JsonParser.parseString("{attribute:sync_speed_max,old:'4000 (local)',written:'8000',value:'8000'}"), JsonParser.parseString(cli.out()));
	}

	@Test
	void aValueThatIsNoGoodAndOneThatMdRefuses() {
		assertEquals(1, cli.run("sysfs", "set", "lab", "md5", "sync_action", "$(reboot)", "--yes"));
		assertEquals("drivebay: sync_action takes one of check, repair, idle, frozen, resync, recover.\n", cli.err());
		assertEquals(1, cli.run("sysfs", "set", "lab", "md5", "level", "raid6", "--yes"));
		assertEquals("drivebay: level is not written from here: a mistake could cost data.\n", cli.err());
		cli.hosts().named("lab").refuseWrites(ACTION, "Permission denied");
		assertEquals(1, cli.run("sysfs", "set", "lab", "md5", "sync_action", "check", "--yes"));
		assertTrue(cli.err().endsWith(
				"drivebay: md5 did not take check for sync_action (Permission denied). Only root may write md's attributes: connect to this host as root.\n"));
	}

	@Test
	void aWatchPrintsTheValueThenEachChange() {
		assertEquals(0, cli.run("sysfs", "watch", "lab", "md5", "level", "--seconds", "1"));
		assertTrue(cli.out().matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3}  level  raid5\n"), cli.out());
		cli.run("sysfs", "watch", "lab", "md5", "level", "--seconds", "1", "--json");
		assertTrue(cli.out().matches("\\{\"time\":\\d{10}\\.\\d{9},\"attribute\":\"level\",\"value\":\"raid5\"}\n"), cli.out());
		assertEquals(1, cli.run("sysfs", "watch", "lab", "md5", "frob"));
	}

	@Test
	void aHostsWordsCannotMoveTheCursor() {
		cli.hosts().named("lab").put("/sys/block/md5/md/journal_mode", "\u001b[2J\u0007");
		cli.run("sysfs", "list", "lab", "md5");
		assertTrue(cli.out().contains("?[2J?"), cli.out());
		assertFalse(cli.out().contains("\u001b"));
	}

	@Test
	void noFileOfTheLabIsLostInTheFixture() {
		assertTrue(Recorded.lab().content().entries().size() > 1000);
	}
}
