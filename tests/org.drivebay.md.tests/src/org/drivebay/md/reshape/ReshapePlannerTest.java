// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.reshape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.drivebay.md.geometry.Level;
import org.drivebay.md.reshape.ReshapeTarget.Wanted;
import org.junit.jupiter.api.Test;

/** The steps that were seen to work, and those that mdadm 4.2 was seen to refuse. */
class ReshapePlannerTest {

	private static final String ARRAY = "mdadm --grow /dev/md0 ";

	private static Shape shape(Level level, String layout, int members) {
		return new Shape(level, layout, level.hasChunks() ? 128 : 0, members);
	}

	private static Reshape plan(String metadata, Shape now, int spares, Shape to, String... join) {
		return ReshapePlanner.plan(new ReshapeTarget("/dev/md0", metadata, now, 40960, spares), new Wanted(to, List.of(join), List.of("/dev/old"), "/root/backup"));
	}

	private static List<String> lines(Reshape reshape) {
		return switch (reshape) {
			case Reshape.Steps(List<ReshapeStep> steps) -> steps.stream().map(step -> String.join(" ", step.command().words())).toList();
			case Reshape.Refused(String reason) -> List.of("refused: " + reason);
		};
	}

	private static final Shape RAID5 = shape(Level.RAID5, "left-symmetric", 3);

	@Test
	void membersAreAddedAsSparesAndTakenIn() {
		Shape four = shape(Level.RAID5, "left-symmetric", 4);
		assertEquals(List.of("mdadm --manage /dev/md0 --add /dev/sdd", ARRAY + "--raid-devices 4"), lines(plan("1.2", RAID5, 0, four, "/dev/sdd")));
		assertEquals(List.of(ARRAY + "--raid-devices 4"), lines(plan("0.90", RAID5, 1, four)));
		assertEquals(List.of("refused: 1 more device is needed."), lines(plan("1.2", RAID5, 0, four)));
	}

	@Test
	void fewerMembersWantTheArrayShorterAndABackup() {
		Reshape fewer = plan("1.2", shape(Level.RAID6, "left-symmetric", 5), 0, shape(Level.RAID6, "left-symmetric", 4));
		assertEquals(List.of(ARRAY + "--array-size 40960K", ARRAY + "--raid-devices 4 --backup-file /root/backup"), lines(fewer));
		assertTrue(((Reshape.Steps) fewer).steps().getLast().interrupted().startsWith("mdadm --assemble /dev/md0 --backup-file /root/backup and all members"));
		assertEquals(List.of("refused: raid6 has at least 4 members."), lines(plan("1.2", shape(Level.RAID6, "left-symmetric", 4), 0, shape(Level.RAID6, "left-symmetric", 3))));
	}

	@Test
	void levelsGoByWayOfRaid5() {
		assertEquals(List.of(ARRAY + "--level raid5", "mdadm --manage /dev/md0 --add /dev/sdc", ARRAY + "--raid-devices 3",
				"mdadm --manage /dev/md0 --add /dev/sdd", ARRAY + "--level raid6 --raid-devices 4"),
				lines(plan("1.2", shape(Level.RAID1, "", 2), 0, shape(Level.RAID6, "left-symmetric", 4), "/dev/sdc", "/dev/sdd")));
		assertEquals(List.of(ARRAY + "--level raid5 --raid-devices 4 --add /dev/sdd"), lines(plan("1.2", shape(Level.RAID0, "", 3), 0, shape(Level.RAID5, "left-symmetric", 4), "/dev/sdd")));
		assertEquals(List.of(ARRAY + "--level raid5 --raid-devices 4"), lines(plan("1.2", shape(Level.RAID6, "left-symmetric", 5), 0, shape(Level.RAID5, "left-symmetric", 4))));
		assertTrue(lines(plan("1.2", RAID5, 0, shape(Level.RAID10, "n2", 3))).getFirst().startsWith("refused: md does not make a raid10 of a raid5"));
	}

	@Test
	void aChunkOrLayoutNeedsABackupWhereDataCannotBeginEarlier() {
		Shape wide = new Shape(Level.RAID5, "right-asymmetric", 256, 3);
		assertEquals(List.of(ARRAY + "--layout right-asymmetric", ARRAY + "--chunk 128K"), lines(plan("1.2", RAID5, 0, wide)));
		assertEquals(List.of(ARRAY + "--layout right-asymmetric --backup-file /root/backup", ARRAY + "--chunk 128K --backup-file /root/backup"), lines(plan("1.0", RAID5, 0, wide)));
		assertTrue(lines(plan("1.2", RAID5, 0, new Shape(Level.RAID5, "left-symmetric", 1 << 15, 3))).getFirst().contains("--size 16384K"));
	}

	@Test
	void raid10GoesWithoutFarCopies() {
		assertEquals(List.of(ARRAY + "--layout o2"), lines(plan("1.2", shape(Level.RAID10, "n2", 4), 0, shape(Level.RAID10, "o2", 4))));
		assertTrue(lines(plan("1.2", shape(Level.RAID10, "f2", 4), 0, shape(Level.RAID10, "n2", 4))).getFirst().contains("far copies"));
		assertTrue(lines(plan("1.0", shape(Level.RAID10, "n2", 4), 1, shape(Level.RAID10, "n2", 5))).getFirst().contains("no room"));
	}

	@Test
	void aMirrorGivesMembersUpOnlyWhenTheyAreGone() {
		assertEquals(List.of("mdadm --manage /dev/md0 --fail /dev/old --remove /dev/old", ARRAY + "--raid-devices 2"), lines(plan("1.2", shape(Level.RAID1, "", 3), 0, shape(Level.RAID1, "", 2))));
		assertEquals(List.of(), lines(plan("1.2", RAID5, 0, RAID5)));
	}
}
