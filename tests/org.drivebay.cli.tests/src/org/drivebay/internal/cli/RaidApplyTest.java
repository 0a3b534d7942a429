// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands and refusals of {@code raid commands} and {@code raid apply}, on a recorded host. */
class RaidApplyTest {

	@TempDir
	Path folder = Path.of("");
	private CliRun cli = new CliRun(folder, "");

	@BeforeEach
	void open() {
		cli = new CliRun(folder, "");
	}

	private String plan(String extra, String first, String second) throws IOException {
		String member = "{\"role\":%d,\"usable_sectors\":40960,\"data_offset_sectors\":2048%s}";
		return Files.writeString(folder.resolve("plan.json"), "{\"level\":\"raid1\",\"chunk_sectors\":0" + extra + ",\"members\":["
				+ member.formatted(0, first) + "," + member.formatted(1, second) + "]}").toString();
	}

	private String named(String first, String second) throws IOException {
		return plan(",\"device\":\"/dev/md77\"", ",\"device\":\"" + first + "\"", ",\"device\":\"" + second + "\"");
	}

	@Test
	void commandsOfASpecificationCanBeRunAsTheyStand() throws IOException {
		assertEquals(0, cli.run("raid", "commands", named("/dev/sd a", "/dev/sdb")), cli.err());
		assertEquals("mdadm --create /dev/md77 --run --metadata 1.2 --level raid1 --raid-devices 2 --size 20480K --bitmap none --data-offset 1024K '/dev/sd a'"
				+ " /dev/sdb", cli.out().lines().filter(line -> !line.startsWith("#")).findFirst().orElse(""));
		assertTrue(cli.out().contains("\n#   mdadm --stop /dev/md77\n"), cli.out());
		assertEquals("", cli.err());
	}

	@Test
	void membersWithoutANameGetOneThatIsSeenToBeNone() throws IOException {
		assertEquals(0, cli.run("raid", "commands", plan("", "", ""), "--json"), cli.err());
		assertTrue(cli.out().contains("/dev/MEMBER0 /dev/MEMBER1"), cli.out());
		assertTrue(cli.err().contains("does not name all devices"), cli.err());
		assertEquals(1, cli.run("raid", "apply", plan("", "", ""), "lab"));
		assertTrue(cli.err().endsWith("device: the array and each member must name their device\n"), cli.err());
	}

	@Test
	void aPlanThatMakesNoSenseIsRefused() throws IOException {
		assertEquals(1, cli.run("raid", "commands", plan(",\"policy\":\"hope\"", "", "")));
		assertTrue(cli.err().endsWith("plan.json: policy: is none of md's\n"), cli.err());
		assertEquals(1, cli.run("raid", "commands", plan(",\"device\":\"/dev/sda\"", "", "")));
		assertTrue(cli.err().endsWith("plan.json: device: is no array's device: /dev/sda\n"), cli.err());
	}

	@Test
	void aFileOfThePlanEditorIsAPlanToo() throws IOException {
		Path file = Files.writeString(folder.resolve("two.raidplan"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<plan:RaidPlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:plan="http://drivebay.org/plan/1">
				  <devices xsi:type="plan:PlanMember" name="sdb" path="/dev/sdb" sizeSectors="131072" uses="//@devices.2/@slots.0"/>
				  <devices xsi:type="plan:PlanMember" name="sdc" path="/dev/sdc" sizeSectors="131072" uses="//@devices.2/@slots.1"/>
				  <devices xsi:type="plan:PlanArray" name="md7" level="raid1" chunkSectors="0">
				    <slots device="//@devices.0"/>
				    <slots device="//@devices.1"/>
				  </devices>
				</plan:RaidPlan>
				""");
		assertEquals(0, cli.run("raid", "commands", file.toString()), cli.err());
		assertTrue(cli.out().contains("mdadm --create /dev/md7 --run --metadata 1.2 --level raid1 --raid-devices 2 --size 64512K --bitmap none"
				+ " --data-offset 1024K /dev/sdb /dev/sdc\n"), cli.out());
		assertEquals("", cli.err());
		Files.writeString(file, "<plan/>");
		assertEquals(1, cli.run("raid", "commands", file.toString()));
		assertTrue(cli.err().contains("two.raidplan"), cli.err());
	}

	@Test
	void devicesInUseAreNotTaken() throws IOException {
		cli.hosts().named("lab").answerCommands("device /dev/nullb5\nname nullb5\nholds linux_raid_member lab:vault\ndevice /dev/vdb\nname vdb\nswap\n");
		assertEquals(1, cli.run("raid", "apply", named("/dev/nullb5", "/dev/vdb"), "lab"));
		assertTrue(cli.err().contains("linux_raid_member lab:vault"), cli.err());
		assertTrue(cli.err().contains("cannot be done: /dev/nullb5 is a member of md5.\n"), cli.err());
		assertTrue(cli.err().contains("cannot be done: /dev/vdb is used as swap space.\n"), cli.err());
		assertFalse(cli.err().contains("Type "), cli.err());
	}

	@Test
	void withoutATerminalNothingIsChanged() throws IOException {
		cli.hosts().named("lab").answerCommands("device /dev/nvme0n1\nname nvme0n1\nholds ext4 home\ndevice /dev/vdb\nname vdb\n");
		assertEquals(1, cli.run("raid", "apply", named("/dev/nvme0n1", "/dev/vdb"), "lab"));
		assertTrue(cli.err().endsWith("drivebay: nothing was changed: there is no terminal to ask at\n"), cli.err());
		cli.answer("y");
		assertEquals(1, cli.run("raid", "apply", named("/dev/nvme0n1", "/dev/vdb"), "lab"));
		assertTrue(cli.err().endsWith("drivebay: nothing was changed: /dev/nvme0n1 was not confirmed\n"), cli.err());
	}

	/** The recorded host says yes to mdadm, and has no such array afterwards. */
	@Test
	void anArrayThatIsNotAsPlannedIsAccountedFor() throws IOException {
		cli.hosts().named("lab").answerCommands("device /dev/nvme0n1\nname nvme0n1\ndevice /dev/vdb\nname vdb\n");
		cli.answer("BAY-DISK-0001");
		assertEquals(1, cli.run("raid", "apply", named("/dev/nvme0n1", "/dev/vdb"), "lab"));
		assertTrue(cli.err().contains("[1/2] make /dev/md77\n[2/2] verify /dev/md77\nfailed: mdadm --create /dev/md77 "), cli.err());
		assertTrue(cli.err().contains("\n/dev/md77 runs, but not as planned: mdadm --stop /dev/md77 ends it.\ndrivebay: 0 of 1 arrays were made: /dev/md77: there is no such array; "), cli.err());
	}
}
