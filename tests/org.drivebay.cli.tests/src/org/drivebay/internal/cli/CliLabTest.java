// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line on the real lab host. */
class CliLabTest {

	@TempDir
	Path folder = Path.of("");
	private LabCli cli = new LabCli(folder);

	@BeforeEach
	void needLab() {
		LabCli.assumeLab();
		cli = new LabCli(folder);
	}

	@Test
	void theHostIsShown() {
		String shown = cli.ran("host", "show", "lab");
		assertTrue(shown.contains("md10   mirror   raid10  f2                  4/4   126 MiB  64 KiB  1.2 "), shown);
		assertTrue(shown.contains("critical  md1 nullb4    The member has failed and is no longer used."), shown);
		assertTrue(shown.contains("\nwarning   md6 dbflash1  The card holds requests back at "), shown);
	}

	@Test
	void aCheckThatIsSetIsSeenInMdstat() throws Exception {
		cli.ran("sysfs", "set", "lab", "md5", "sync_action", "idle", "--yes");
		try {
			assertEquals("check\n", cli.ran("sysfs", "set", "lab", "md5", "sync_action", "check", "--yes"));
			String mdstat = LabCli.onHost("cat", "/proc/mdstat");
			assertTrue(mdstat.contains("check = "), mdstat);
			assertEquals("check\n", cli.ran("sysfs", "get", "lab", "md5", "sync_action"));
			assertEquals(1, cli.run("sysfs", "set", "lab", "md5", "sync_action", "repair", "--yes"));
			assertTrue(cli.err().endsWith("A check is under way: write idle first, or wait until it is done.\n"));
		} finally {
			cli.ran("sysfs", "set", "lab", "md5", "sync_action", "idle", "--yes");
		}
	}

	@Test
	void theAgentIsTakenAwayFromTheHost() throws Exception {
		LabCli.onHost("mkdir", "-p", "/root/.cache/drivebay/agent-0.0.0-test");
		cli.ran("host", "remove-agent", "lab");
		assertEquals("", LabCli.onHost("find", "/root", "-name", "agent-*"));
	}

	@Test
	void aSnapshotOfTheLabOpensOffline() {
		Path file = folder.resolve("lab.zip");
		cli.ran("host", "snapshot", "lab", "-o", file.toString());
		assertTrue(cli.ran("host", "show", file.toString()).contains("md6    archive  raid6   left-symmetric"));
		assertEquals("raid6\n", cli.ran("sysfs", "get", file.toString(), "md6", "level"));
	}
}
