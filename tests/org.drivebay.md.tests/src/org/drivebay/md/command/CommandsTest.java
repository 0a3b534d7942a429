// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.drivebay.md.command.ArrayPlan.Policy;
import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.Member;
import org.junit.jupiter.api.Test;

class CommandsTest {

	private static ArrayPlan plan(ArraySpec spec, List<String> members, List<String> spares, Policy policy) {
		return new ArrayPlan("/dev/md/home", "home", "1.2", spec, members, spares, policy, Optional.empty(), Optional.empty());
	}

	private static String line(MdCommand command) {
		return String.join(" ", command.words());
	}

	@Test
	void createSaysEverything() {
		var spec = new ArraySpec(Level.RAID6, 8, 128, List.of(new Member(0, 40960, 2048), new Member(1, 40960, 2048), new Member(2, 40960, 4096),
				new Member(3, 40960, 2049)));
		MdCommand command = CreateCommand.of(plan(spec, List.of("/dev/sda", "/dev/sdb", "missing", "/dev/sdd"), List.of("/dev/sde"), Policy.BITMAP));
		assertEquals("mdadm --create /dev/md/home --run --metadata 1.2 --name home --level raid6 --layout ddf-zero-restart --chunk 64K --raid-devices 4"
				+ " --spare-devices 1 --bitmap internal --data-offset variable /dev/sda:1024K /dev/sdb:1024K missing /dev/sdd:2049s /dev/sde", line(command));
		assertEquals(List.of("/dev/sda", "/dev/sdb", "/dev/sdd", "/dev/sde"), command.destroys());
		assertEquals("ioctl RUN_ARRAY: /dev/md/home", command.steps().getLast().text());
		assertTrue(command.undo().contains("does not come back"));
	}

	@Test
	void aPlanThatMakesNoSenseIsRefusedByItsField() {
		var spec = ArraySpec.of(Level.RAID1, -1, 0, 2, 4096);
		var twice = assertThrows(IllegalArgumentException.class, () -> plan(spec, List.of("/dev/sda", "/dev/sda"), List.of(), Policy.RESYNC));
		assertEquals("members: a device is named twice", twice.getMessage());
		var option = assertThrows(IllegalArgumentException.class, () -> plan(spec, List.of("--force", "/dev/sda"), List.of(), Policy.RESYNC));
		assertEquals("members: no device's path: --force", option.getMessage());
		assertThrows(IllegalArgumentException.class, () -> plan(spec, List.of("/dev/sda"), List.of(), Policy.RESYNC));
		var stripes = ArraySpec.of(Level.RAID0, -1, 128, 2, 4096);
		var old = assertThrows(IllegalArgumentException.class, () -> new ArrayPlan("/dev/md0", "", "0.90", stripes, List.of("/dev/sda", "/dev/sdb"), List.of(), Policy.RESYNC,
				Optional.empty(), Optional.empty()));
		assertEquals("metadata: mdadm makes no raid0 with 0.90, which cannot say the layout", old.getMessage());
		assertThrows(IllegalArgumentException.class, () -> plan(spec, List.of("/dev/sda", "/dev/sdb"), List.of(), Policy.JOURNAL));
	}

	@Test
	void membersComeAndGo() {
		assertEquals("mdadm --manage /dev/md0 --replace /dev/sda --with /dev/sdb", line(MemberCommands.replace("/dev/md0", "/dev/sda", Optional.of("/dev/sdb"))));
		assertEquals(List.of("md/dev-sda/state = want_replacement", "md/sync_action = recover"),
				MemberCommands.replace("/dev/md0", "/dev/sda", Optional.empty()).steps().stream().map(MdCommand.Step::text).toList());
		assertEquals("mdadm --manage /dev/md0 --re-add /dev/sda", line(MemberCommands.reAdd("/dev/md0", "/dev/sda")));
		assertEquals(List.of("/dev/sda"), MemberCommands.add("/dev/md0", "/dev/sda").destroys());
		assertEquals("mdadm --manage /dev/md0 --fail /dev/sda --remove /dev/sda", line(MemberCommands.failAndRemove("/dev/md0", "/dev/sda")));
		assertEquals("mdadm --stop /dev/md0", line(ArrayCommands.stop("/dev/md0")));
		assertEquals("mdadm --assemble /dev/md0 --force /dev/sda", line(ArrayCommands.assemble("/dev/md0", List.of("--force"), List.of("/dev/sda"))));
	}

	@Test
	void growingNamesTheBackup() {
		MdCommand grow = GrowCommands.grow("/dev/md0", new GrowCommands.Change.ToLevel(Level.RAID6, Optional.of(5)), Optional.of("/root/backup"));
		assertEquals("mdadm --grow /dev/md0 --level raid6 --raid-devices 5 --backup-file /root/backup", line(grow));
		assertTrue(grow.does().contains("keeps in /root/backup what is just being moved"), grow.does());
		assertEquals("mdadm --grow /dev/md0 --size max", line(GrowCommands.grow("/dev/md0", new GrowCommands.Change.MemberSize(Optional.empty()), Optional.empty())));
		assertEquals("mdadm --grow /dev/md0 --array-size 2048K", line(GrowCommands.grow("/dev/md0", new GrowCommands.Change.ArraySize(4096), Optional.empty())));
	}
}
