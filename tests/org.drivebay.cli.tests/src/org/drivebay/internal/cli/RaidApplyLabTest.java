// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.drivebay.md.testing.RecordedMember;
import org.drivebay.remote.RemoteHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan becomes an array on the real lab host. The members are those that an earlier array has left behind. */
class RaidApplyLabTest {

	@TempDir
	Path folder = Path.of("");
	private LabCli cli = new LabCli(folder);

	@BeforeEach
	void makeMembers() throws Exception {
		LabCli.assumeLab();
		cli = new LabCli(folder);
		onHost("down");
		onHost("plain-1.2-raid0");
	}

	@AfterEach
	void down() throws Exception {
		if (!System.getProperty("drivebay.lab", "").isEmpty()) {
			onHost("down");
		}
	}

	private static void onHost(String state) throws Exception {
		try (RemoteHost host = LabCli.connect()) {
			LabCli.script(host, RecordedMember.makeMembers(), state);
		}
	}

	private String plan(String fourth) throws IOException {
		String member = "{\"role\":%d,\"usable_sectors\":40960,\"data_offset_sectors\":2048,\"device\":\"%s\"}";
		return Files.writeString(folder.resolve("plan.json"),
				"{\"level\":\"raid6\",\"layout\":\"ddf-N-restart\",\"chunk_sectors\":128,\"device\":\"/dev/md90\",\"name\":\"planned\",\"members\":["
						+ String.join(",", member.formatted(0, "/dev/bay2"), member.formatted(1, "/dev/bay0"), member.formatted(2, "/dev/bay3"),
								member.formatted(3, fourth))
						+ "]}")
				.toString();
	}

	@Test
	void aConfirmedPlanBecomesAVerifiedArray() throws Exception {
		cli.answer("bay2", "bay0", "bay3", "bay1");
		assertTrue(cli.ran("raid", "apply", plan("/dev/bay1"), "lab").startsWith("done, verified: mdadm --create /dev/md90 --run "), cli.err());
		assertTrue(cli.err().contains("linux_raid_member"), cli.err());
		assertTrue(cli.err().contains("[2/2] verify /dev/md90"), cli.err());
		String detail = LabCli.onHost("mdadm", "--detail", "/dev/md90");
		assertTrue(detail.contains("Layout : ddf-N-restart") && detail.contains("Array Size : 40960"), detail);
		assertEquals("ddf-N-restart\n", LabCli.onHost("sh", "-c", "mdadm --examine /dev/bay3 | sed -n 's/.*Layout : //p'"));
	}

	@Test
	void withoutTheTypedNameNothingIsTouched() throws Exception {
		cli.answer("bay2", "yes");
		assertEquals(1, cli.run("raid", "apply", plan("/dev/bay1"), "lab"));
		assertTrue(cli.err().endsWith("drivebay: nothing was changed: /dev/bay0 was not confirmed\n"), cli.err());
		assertTrue(LabCli.onHost("mdadm", "--examine", "/dev/bay2").contains("Raid Level : raid0"));
	}

	@Test
	void aMemberInUseIsRefusedWhateverIsTyped() throws Exception {
		assertEquals(1, cli.run("raid", "apply", plan("/dev/nullb5"), "lab"));
		assertTrue(cli.err().contains("cannot be done: /dev/nullb5 is a member of md5.\n"), cli.err());
		assertEquals("raid5\n", LabCli.onHost("cat", "/sys/block/md5/md/level"));
	}
}
