// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.drivebay.md.testing.RecordedMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members recorded from Linux 6.1 and mdadm 4.2; that each field agrees with mdadm is tested with the command line. */
class MemberReaderTest {

	private static final int SB = 4096;

	private static ExaminedMember read(String name, byte[] bytes) throws IOException {
		return MemberReader.read(ByteSource.of(name, bytes));
	}

	private static ExaminedMember recorded(String name) throws IOException {
		return read(name, RecordedMember.load(name).bytes());
	}

	private static Superblock1 superblock1(ExaminedMember member) {
		return assertInstanceOf(Superblock1.class, member.superblock());
	}

	@Test
	void imageFilesAreReadInPlace(@TempDir Path folder) throws IOException {
		Path file = RecordedMember.load("spare-1.1.4").writeTo(folder.resolve("member"));
		ExaminedMember member = MemberReader.read(file);
		assertEquals(file.toString(), member.name());
		assertEquals(49152, member.sectors());
		assertEquals("1.1", member.superblock().metadata());
		assertEquals(Role.Other.SPARE, member.superblock().role());
	}

	@Test
	void featuresRolesAndPlacesOfEachKind() throws IOException {
		Superblock1 journal = superblock1(recorded("journal.3"));
		assertEquals(EnumSet.of(Feature.JOURNAL), journal.features());
		assertEquals(Role.Other.JOURNAL, journal.role());
		Superblock1 ppl = superblock1(recorded("ppl-1.0.0"));
		assertEquals(new Superblock1.Ppl(-2056, 2048), ppl.array().ppl());
		Superblock1 replacement = superblock1(recorded("replacement.3"));
		assertInstanceOf(Role.Replacement.class, replacement.role());
		assertTrue(replacement.features().containsAll(EnumSet.of(Feature.REPLACEMENT, Feature.RECOVERY_OFFSET)));
		assertEquals(8192, replacement.device().recoveryOffset());
		assertEquals(Optional.of("ARA"), replacement.arrayState());
	}

	@Test
	void aReshapeSaysHowFarItHasCome() throws IOException {
		Reshape grow = superblock1(recorded("reshape-1.2.0")).reshape();
		assertEquals(1, grow == null ? 0 : grow.deltaDisks());
		Reshape shrink = superblock1(recorded("shrink.0")).reshape();
		assertTrue(shrink != null && shrink.backwards() && shrink.extraDisks() == 1);
		Reshape chunk = superblock1(recorded("level.0")).reshape();
		assertTrue(chunk != null && chunk.newOffset() != 0 && chunk.newLayout() == 2);
		assertEquals("0.91", recorded("reshape-0.90.0").superblock().metadata());
	}

	@Test
	void aBigEndianSuperblockReadsTheSame() throws IOException {
		byte[] little = RecordedMember.load("bitmap-0.90.0").bytes();
		ExaminedMember expected = read("x", little);
		byte[] big = little.clone();
		int at = (int) expected.superblock().superOffset() * 512;
		ByteBuffer from = ByteBuffer.wrap(little).order(ByteOrder.LITTLE_ENDIAN);
		ByteBuffer to = ByteBuffer.wrap(big).order(ByteOrder.BIG_ENDIAN);
		for (int word = 0; word < SB; word += 4) {
			to.putInt(at + word, from.getInt(at + word));
		}
		to.putInt(at + 4 * 39, from.getInt(at + 4 * 40));
		to.putInt(at + 4 * 40, from.getInt(at + 4 * 39));
		Superblock0 read = assertInstanceOf(Superblock0.class, read("x", big).superblock());
		assertEquals(ByteOrder.BIG_ENDIAN, read.byteOrder());
		assertEquals(expected.superblock().events(), read.events());
		assertEquals(expected.superblock().arrayUuid(), read.arrayUuid());
		assertEquals(expected.superblock().arrayState(), read.arrayState());
		assertEquals(expected.superblock().checksum(), read.checksum());
	}

	@Test
	void whatSysfsGivesIsTheSuperblockAlone() throws IOException {
		byte[] whole = RecordedMember.load("failed-1.0.0").bytes();
		int at = (int) recorded("failed-1.0.0").superblock().superOffset() * 512;
		ExaminedMember bare = read("md/dev-bay0/super", Arrays.copyOfRange(whole, at, at + SB));
		assertEquals("1.0", bare.superblock().metadata());
		assertTrue(bare.superblock().checksum().ok());
		assertNull(bare.bitmap());
	}

	@Test
	void aChangedByteBreaksTheChecksum() throws IOException {
		byte[] bytes = RecordedMember.load("active.0").bytes();
		bytes[SB + 40]++;
		assertFalse(read("x", bytes).superblock().checksum().ok());
	}

	@Test
	void aMovedOrCutMemberIsNamedSo() {
		byte[] bytes = RecordedMember.load("active.0").bytes();
		byte[] moved = Arrays.copyOfRange(bytes, SB, bytes.length);
		var reason = assertThrows(SuperblockException.class, () -> read("x.img", moved));
		assertEquals("x.img: byte 0: a superblock that belongs at sector 8: the member was moved or cut", reason.getMessage());
		var none = assertThrows(SuperblockException.class, () -> read("x.img", new byte[1 << 20]));
		assertEquals("x.img: no md superblock at any of its places", none.getMessage());
	}

	@Test
	void theNewerOfTwoSuperblocksCounts() throws IOException {
		byte[] bytes = RecordedMember.load("bitmap-0.90.0").bytes();
		byte[] newer = RecordedMember.load("spare-1.1.4").bytes();
		System.arraycopy(newer, 0, bytes, 0, SB);
		ExaminedMember member = read("x", bytes);
		assertEquals("1.1", member.superblock().metadata());
		assertEquals(List.of("0.90"), member.others().stream().map(Superblock::metadata).toList());
	}

	@Test
	void whatCannotBeTrueIsRefusedWithItsPlace() throws IOException {
		byte[] bytes = RecordedMember.load("bitmap-1.2.0").bytes();
		ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		numbers.putLong(2 * SB + 40, -1);
		ExaminedMember member = read("x", bytes);
		assertNull(member.bitmap());
		assertEquals(1, member.problems().size());
		assertTrue(member.problems().getFirst().startsWith("x: byte 8232: a bitmap of "), member.problems().getFirst());
		numbers.putInt(SB + 220, -1);
		var reason = assertThrows(SuperblockException.class, () -> read("x", bytes));
		assertEquals("x: byte 4316: max_dev is 4294967295, but there is room for 1920 roles", reason.getMessage());
	}

	@Test
	void sizesThatOverflowAreNoSizes() throws IOException {
		byte[] bytes = RecordedMember.load("spare-1.1.4").bytes();
		ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		numbers.putLong(80, -1);
		numbers.putInt(92, -1);
		Superblock superblock = read("x", bytes).superblock();
		assertEquals(Optional.empty(), superblock.arraySectors());
		assertEquals(Optional.empty(), superblock.arrayState());
	}
}
