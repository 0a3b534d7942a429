// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.md.superblock.ByteSource;
import org.drivebay.md.superblock.ExaminedMember;
import org.drivebay.md.superblock.MemberReader;
import org.drivebay.md.testing.RecordedMember;
import org.junit.jupiter.api.Test;

/** Members of one recorded array with the role, the events and the state changed by hand. */
class AssemblyTest {

	/** A version 1.2 superblock of which a test changes a few numbers. */
	private static final class Image {
		private static final int SB = 4096;
		private final String name;
		private final byte[] bytes;
		private final ByteBuffer numbers;

		Image(String name, String recording, int devNumber) {
			this.name = name;
			bytes = RecordedMember.load(recording).bytes();
			numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
			numbers.putInt(SB + 160, devNumber);
		}

		Image events(long events) {
			numbers.putLong(SB + 200, events);
			return this;
		}

		Image clean() {
			numbers.putLong(SB + 208, -1);
			return this;
		}

		Image dataOffset(long sectors) {
			numbers.putLong(SB + 128, sectors);
			return this;
		}

		ExaminedMember read() throws IOException {
			int sum = SB + 216;
			numbers.putInt(sum, 0);
			numbers.putInt(sum, MemberReader.read(ByteSource.of(name, bytes)).superblock().checksum().computed());
			return MemberReader.read(ByteSource.of(name, bytes));
		}
	}

	/** Of a raid6 with four roles, all of them in use. */
	private static Image raid6(int role) {
		return new Image("/dev/sd" + (char) ('a' + role), "active.0", role).clean();
	}

	/** Stopped in the middle of writing. */
	private static Image dirty(int role) {
		return new Image("/dev/sd" + (char) ('a' + role), "active.0", role);
	}

	private static ArrayDiagnosis diagnose(Image... images) throws IOException {
		var members = new ArrayList<ExaminedMember>();
		for (Image image : images) {
			members.add(image.read());
		}
		return Assembly.diagnose(members).getFirst();
	}

	private static String messages(ArrayDiagnosis diagnosis) {
		return String.join("\n", diagnosis.findings().stream().map(each -> each.severity() + " " + each.subject() + ": " + each.message()).toList());
	}

	@Test
	void allThere() throws IOException {
		ArrayDiagnosis diagnosis = diagnose(raid6(2), raid6(0), raid6(1), raid6(3));
		assertEquals(Verdict.STARTS, diagnosis.verdict());
		assertEquals(List.of("mdadm", "--assemble", "/dev/md/test", "--uuid", diagnosis.arrayUuid(), "/dev/sda", "/dev/sdb", "/dev/sdc", "/dev/sdd"),
				diagnosis.assemble());
		assertEquals("", messages(diagnosis));
		assertTrue(messages(diagnose(dirty(0), dirty(1), dirty(2), dirty(3))).startsWith("NOTE : The array was not stopped cleanly"));
	}

	@Test
	void dirtyAndDegradedNeedsForceAndSaysWhatItRisks() throws IOException {
		ArrayDiagnosis diagnosis = diagnose(dirty(0), dirty(1), dirty(2));
		assertEquals(Verdict.NEEDS_FORCE, diagnosis.verdict());
		assertTrue(diagnosis.assemble().contains("--force"));
		assertTrue(messages(diagnosis).startsWith("ERROR : The array is dirty and degraded: "), messages(diagnosis));
		assertEquals(List.of("md-mod.start_dirty_degraded=1"), diagnosis.boot().parameters());
	}

	@Test
	void aStaleMemberIsLeftOutWhileTheOthersSuffice() throws IOException {
		ArrayDiagnosis diagnosis = diagnose(raid6(0).events(90), raid6(1).events(90), raid6(2).events(91), raid6(3).events(20));
		assertEquals(Verdict.STARTS_DEGRADED, diagnosis.verdict());
		assertFalse(diagnosis.assemble().contains("/dev/sdd"));
		assertTrue(messages(diagnosis).contains("WARNING /dev/sdd: Stale: 71 events behind"), messages(diagnosis));
	}

	@Test
	void staleMembersAreForcedWhereNothingElseHelps() throws IOException {
		ArrayDiagnosis diagnosis = diagnose(raid6(0).events(90), raid6(2).events(20), raid6(3).events(80));
		assertEquals(Verdict.NEEDS_FORCE, diagnosis.verdict());
		assertTrue(diagnosis.assemble().containsAll(List.of("--force", "/dev/sdc", "/dev/sdd")));
		assertTrue(messages(diagnosis).contains("--force takes the newest of them as if they were up to date"), messages(diagnosis));
	}

	@Test
	void tooFewCannotStart() throws IOException {
		ArrayDiagnosis diagnosis = diagnose(raid6(0));
		assertEquals(Verdict.CANNOT_START, diagnosis.verdict());
		assertEquals(List.of(), diagnosis.assemble());
		assertTrue(messages(diagnosis).contains("Roles 1, 2, 3 of 4 are missing."), messages(diagnosis));
	}

	@Test
	void foreignMembersMakeAnArrayOfTheirOwn() throws IOException {
		List<ArrayDiagnosis> arrays = Assembly.diagnose(List.of(raid6(0).read(), new Image("/dev/sdx", "journal.0", 1).read(), raid6(1).read()));
		assertEquals(2, arrays.size());
		assertEquals(2, arrays.getFirst().members().size());
	}

	@Test
	void twoOfOneRoleAndDifferentOffsets() throws IOException {
		ArrayDiagnosis diagnosis = diagnose(raid6(0), new Image("/dev/copy", "active.0", 0).clean().dataOffset(8192), raid6(1), raid6(2), raid6(3));
		assertTrue(messages(diagnosis).contains("ERROR /dev/copy: Another member has the role 'active 0' too"), messages(diagnosis));
		assertTrue(messages(diagnosis).contains("Data begin at different sectors: 4096 (/dev/sda), 8192 (/dev/copy)"), messages(diagnosis));
		assertTrue(messages(diagnosis).contains("ERROR /dev/copy: It ends at sector 49152, but its data go to sector 53248"), messages(diagnosis));
	}

	@Test
	void aMissingJournalIsAsked() throws IOException {
		ArrayDiagnosis diagnosis = diagnose(new Image("a", "journal.0", 1), new Image("b", "journal.0", 4));
		assertEquals(Verdict.NEEDS_FORCE, diagnosis.verdict());
		assertTrue(messages(diagnosis).contains("its device is missing or stale"), messages(diagnosis));
	}

	@Test
	void theKernelFindsOnlyTheOldFormat() throws IOException {
		byte[] old = RecordedMember.load("bitmap-0.90.0").bytes();
		ArrayDiagnosis diagnosis = Assembly.diagnose(List.of(MemberReader.read(ByteSource.of("/dev/sda1", old)))).getFirst();
		assertEquals(List.of("md=90,/dev/sda1"), diagnosis.boot().parameters());
		assertTrue(String.join(" ", diagnosis.boot().notes()).contains("raid=noautodetect"));
		assertEquals(List.of(), diagnose(raid6(0), raid6(1)).boot().parameters().stream().filter(each -> each.startsWith("md=")).toList());
	}

	@Test
	void raid10StartsIfEachChunkIsThereOnce() {
		int near2 = 0x102;
		int far2 = 0x201;
		assertTrue(Redundancy.enough(10, near2, 4, java.util.Set.of(0, 2)));
		assertFalse(Redundancy.enough(10, near2, 4, java.util.Set.of(0, 1)));
		assertFalse(Redundancy.enough(10, far2, 4, java.util.Set.of(0, 3)));
		assertTrue(Redundancy.enough(10, far2, 4, java.util.Set.of(1, 3)));
	}
}
