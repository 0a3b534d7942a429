// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.reshape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

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
		List<String> members = IntStream.range(0, now.raidDisks()).mapToObj(role -> "/dev/m" + role).toList();
		List<String> further = IntStream.range(0, spares).mapToObj(number -> "/dev/s" + number).toList();
		return ReshapePlanner.plan(new ReshapeTarget("/dev/md0", metadata, now, 40960, members, further), new Wanted(to, List.of(join), "/root/backup"));
	}

	private static List<String> lines(Reshape reshape) {
		return switch (reshape) {
			case Reshape.Steps(List<ReshapeStep> steps) -> steps.stream().map(step -> String.join(" ", step.command().words())).toList();
			case Reshape.Refused(String reason) -> List.of("refused: " + reason);
		};
	}

	/** Of the last step. */
	private static List<String> resume(Reshape reshape) {
		return switch (((Reshape.Steps) reshape).steps().getLast().interrupted()) {
			case Interruption.Resume(var assemble, var goOn, boolean inPlace) -> List.of(String.join(" ", assemble.words()), String.join(" ", goOn.words()));
			case Interruption.Repeat() -> List.of();
		};
	}

	private static final Shape RAID5 = shape(Level.RAID5, "left-symmetric", 3);

	@Test
	void membersAreAddedAsSparesAndTakenIn() {
		Shape four = shape(Level.RAID5, "left-symmetric", 4);
		assertEquals(List.of("mdadm --manage /dev/md0 --add /dev/sdd", ARRAY + "--raid-devices 4"), lines(plan("1.2", RAID5, 0, four, "/dev/sdd")));
		assertEquals(List.of(ARRAY + "--raid-devices 4"), lines(plan("0.90", RAID5, 1, four)));
		assertEquals("mdadm --assemble /dev/md0 /dev/m0 /dev/m1 /dev/m2 /dev/sdd", resume(plan("1.2", RAID5, 0, four, "/dev/sdd")).getFirst());
		assertEquals(List.of("refused: 1 more device is needed."), lines(plan("1.2", RAID5, 0, four)));
	}

	@Test
	void fewerMembersWantTheArrayShorterAndABackup() {
		Reshape fewer = plan("1.2", shape(Level.RAID6, "left-symmetric", 5), 0, shape(Level.RAID6, "left-symmetric", 4));
		assertEquals(List.of(ARRAY + "--array-size 40960K", ARRAY + "--raid-devices 4 --backup-file /root/backup"), lines(fewer));
		assertEquals(List.of("mdadm --assemble /dev/md0 --backup-file /root/backup /dev/m0 /dev/m1 /dev/m2 /dev/m3 /dev/m4",
				"mdadm --grow --continue /dev/md0 --backup-file /root/backup"), resume(fewer));
		assertEquals(List.of("refused: raid6 has at least 4 members."), lines(plan("1.2", shape(Level.RAID6, "left-symmetric", 4), 0, shape(Level.RAID6, "left-symmetric", 3))));
	}

	@Test
	void levelsGoByWayOfRaid5() {
		assertEquals(List.of(ARRAY + "--level raid5", "mdadm --manage /dev/md0 --add /dev/sdc", ARRAY + "--raid-devices 3",
				"mdadm --manage /dev/md0 --add /dev/sdd", ARRAY + "--level raid6 --raid-devices 4 --backup-file /root/backup"),
				lines(plan("1.2", shape(Level.RAID1, "", 2), 0, shape(Level.RAID6, "left-symmetric", 4), "/dev/sdc", "/dev/sdd")));
		assertEquals(List.of(ARRAY + "--level raid5 --raid-devices 4 --add /dev/sdd"), lines(plan("1.2", shape(Level.RAID0, "", 3), 0, shape(Level.RAID5, "left-symmetric", 4), "/dev/sdd")));
		assertEquals(List.of(ARRAY + "--level raid5 --raid-devices 4 --backup-file /root/backup"), lines(plan("1.2", shape(Level.RAID6, "left-symmetric", 5), 0, shape(Level.RAID5, "left-symmetric", 4))));
		assertTrue(lines(plan("1.2", RAID5, 0, shape(Level.RAID10, "n2", 3))).getFirst().startsWith("refused: md does not make a raid10 of a raid5"));
	}

	@Test
	void aChunkOrLayoutNeedsABackup() {
		Shape wide = new Shape(Level.RAID5, "right-asymmetric", 256, 3);
		List<String> inPlace = List.of(ARRAY + "--layout right-asymmetric --backup-file /root/backup", ARRAY + "--chunk 128K --backup-file /root/backup");
		assertEquals(inPlace, lines(plan("1.0", RAID5, 0, wide)));
		assertEquals(inPlace, lines(plan("1.2", RAID5, 0, wide)));
		assertTrue(lines(plan("1.2", RAID5, 0, new Shape(Level.RAID5, "left-symmetric", 1 << 15, 3))).getFirst().contains("--size 16384K"));
	}

	@Test
	void raid10GoesWithoutFarCopies() {
		assertEquals(List.of(ARRAY + "--layout n2"), lines(plan("1.2", shape(Level.RAID10, "o2", 4), 0, shape(Level.RAID10, "n2", 4))));
		assertTrue(lines(plan("1.2", shape(Level.RAID10, "f2", 4), 0, shape(Level.RAID10, "n2", 4))).getFirst().contains("far copies"));
		assertTrue(lines(plan("1.2", shape(Level.RAID10, "n2", 4), 0, shape(Level.RAID10, "n3", 4))).getFirst().contains("number of copies"));
		assertTrue(lines(plan("1.0", shape(Level.RAID10, "n2", 4), 1, shape(Level.RAID10, "n2", 5))).getFirst().contains("no room"));
	}

	@Test
	void offsetCopiesGetMoreMembersAndNothingElse() {
		Shape offset = shape(Level.RAID10, "o2", 4);
		assertEquals(List.of(ARRAY + "--raid-devices 5"), lines(plan("1.2", offset, 1, shape(Level.RAID10, "o2", 5))));
		for (Shape from : List.of(shape(Level.RAID10, "n2", 4), new Shape(Level.RAID10, "o2", 256, 4), shape(Level.RAID10, "o2", 5))) {
			assertTrue(lines(plan("1.2", from, 0, offset)).getFirst().contains("loses data"), from::text);
		}
	}

	@Test
	void aRaid10GivesUpAChunkOfEachMemberWithAMember() {
		assertEquals(List.of(ARRAY + "--array-size 40832K", ARRAY + "--raid-devices 4"), lines(plan("1.2", shape(Level.RAID10, "n2", 5), 0, shape(Level.RAID10, "n2", 4))));
	}

	@Test
	void aMirrorGivesMembersUpOnlyWhenTheyAreGone() {
		assertEquals(List.of("mdadm --manage /dev/md0 --fail /dev/m2 --remove /dev/m2", ARRAY + "--raid-devices 2"), lines(plan("1.2", shape(Level.RAID1, "", 3), 0, shape(Level.RAID1, "", 2))));
		assertEquals(List.of(), lines(plan("1.2", RAID5, 0, RAID5)));
	}
}
