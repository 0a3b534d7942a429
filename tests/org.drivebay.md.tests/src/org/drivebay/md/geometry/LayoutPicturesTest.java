// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.drivebay.md.layout.LayoutNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first rows of each layout, as they are drawn by hand: a column is a member, a number is an array chunk, a dot is unused. */
class LayoutPicturesTest {

	private static final int CHUNK = 8;

	private static String picture(Geometry geometry) {
		return IntStream.range(0, (int) geometry.rows())
				.mapToObj(row -> geometry.row(row).stream().map(place -> cell(place, geometry.unitSectors())).collect(Collectors.joining(" ")))
				.collect(Collectors.joining(" / "));
	}

	private static String cell(Place place, int unit) {
		return switch (place) {
			case Place.Data data -> Long.toString(data.arraySector() / unit);
			case Place.P _ -> "P";
			case Place.Q _ -> "Q";
			case Place.Unused _ -> ".";
			case Place.Metadata _ -> "-";
		};
	}

	private static void assertPicture(String expected, Level level, int layout, int members) {
		int rows = expected.split("/").length;
		assertEquals(expected, picture(Geometry.of(ArraySpec.of(level, layout, level == Level.RAID1 ? 0 : CHUNK, members, (long) CHUNK * rows))));
	}

	private static int number(Level level, String name) {
		return LayoutNames.number(level.label(), name).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "left-asymmetric, 0 1 2 P / 3 4 P 5 / 6 P 7 8 / P 9 10 11 / 12 13 14 P", "right-asymmetric, P 0 1 2 / 3 P 4 5 / 6 7 P 8 / 9 10 11 P / P 12 13 14",
			"left-symmetric, 0 1 2 P / 4 5 P 3 / 8 P 6 7 / P 9 10 11 / 12 13 14 P", "right-symmetric, P 0 1 2 / 5 P 3 4 / 7 8 P 6 / 9 10 11 P / P 12 13 14",
			"parity-first, P 0 1 2 / P 3 4 5", "parity-last, 0 1 2 P / 3 4 5 P" })
	void raid5(String layout, String picture) {
		assertPicture(picture, Level.RAID5, number(Level.RAID5, layout), 4);
	}

	@ParameterizedTest
	@CsvSource({ "left-asymmetric, Q 0 1 2 P / 3 4 5 P Q / 6 7 P Q 8 / 9 P Q 10 11 / P Q 12 13 14 / Q 15 16 17 P",
			"right-asymmetric, P Q 0 1 2 / 3 P Q 4 5 / 6 7 P Q 8 / 9 10 11 P Q / Q 12 13 14 P",
			"left-symmetric, Q 0 1 2 P / 3 4 5 P Q / 7 8 P Q 6 / 11 P Q 9 10 / P Q 12 13 14",
			"right-symmetric, P Q 0 1 2 / 5 P Q 3 4 / 7 8 P Q 6 / 9 10 11 P Q / Q 12 13 14 P", "parity-first, P Q 0 1 2 / P Q 3 4 5",
			"parity-last, 0 1 2 P Q / 3 4 5 P Q", "ddf-zero-restart, P Q 0 1 2 / 3 P Q 4 5 / 6 7 P Q 8 / 9 10 11 P Q / Q 12 13 14 P",
			"ddf-N-restart, 0 1 2 P Q / 3 4 P Q 5 / 6 P Q 7 8 / P Q 9 10 11 / Q 12 13 14 P",
			"ddf-N-continue, 0 1 2 Q P / 4 5 Q P 3 / 8 Q P 6 7 / Q P 9 10 11 / P 12 13 14 Q",
			"left-asymmetric-6, 0 1 2 P Q / 3 4 P 5 Q / 6 P 7 8 Q / P 9 10 11 Q / 12 13 14 P Q",
			"right-asymmetric-6, P 0 1 2 Q / 3 P 4 5 Q / 6 7 P 8 Q / 9 10 11 P Q", "left-symmetric-6, 0 1 2 P Q / 4 5 P 3 Q / 8 P 6 7 Q / P 9 10 11 Q",
			"right-symmetric-6, P 0 1 2 Q / 5 P 3 4 Q / 7 8 P 6 Q / 9 10 11 P Q", "parity-first-6, P 0 1 2 Q / P 3 4 5 Q" })
	void raid6(String layout, String picture) {
		assertPicture(picture, Level.RAID6, number(Level.RAID6, layout), 5);
	}

	@ParameterizedTest
	@CsvSource({ "n2, 4, 0 0 1 1 / 2 2 3 3", "n2, 3, 0 0 1 / 1 2 2 / 3 3 4 / 4 5 5", "n2, 5, 0 0 1 1 2 / 2 3 3 4 4 / 5 5 6 6 .",
			"n3, 4, 0 0 0 1 / 1 1 2 2 / 2 3 3 3 / 4 4 4 .", "f2, 4, 0 1 2 3 / 4 5 6 7 / 3 0 1 2 / 7 4 5 6", "f2, 3, 0 1 2 / 3 4 5 / 2 0 1 / 5 3 4",
			"f3, 4, 0 1 2 3 / 3 0 1 2 / 2 3 0 1", "o2, 4, 0 1 2 3 / 3 0 1 2 / 4 5 6 7 / 7 4 5 6", "o2, 3, 0 1 2 / 2 0 1 / 3 4 5 / 5 3 4",
			"o3, 4, 0 1 2 3 / 3 0 1 2 / 2 3 0 1 / 4 5 6 7 / 7 4 5 6 / 6 7 4 5" })
	void raid10(String layout, int members, String picture) {
		assertPicture(picture, Level.RAID10, number(Level.RAID10, layout), members);
	}

	/** Near and far copies together, and both kinds of far sets. */
	@ParameterizedTest
	@CsvSource({ "0x202, 4, 0 0 1 1 / 2 2 3 3 / 1 1 0 0 / 3 3 2 2", "0x202, 5, 0 0 1 1 2 / 2 3 3 4 4 / 1 2 0 0 1 / 4 4 2 3 3",
			"0x40201, 4, 0 1 2 3 / 4 5 6 7 / 1 0 3 2 / 5 4 7 6", "0x40201, 5, 0 1 2 3 4 / 1 0 4 2 3", "0x20201, 6, 0 1 2 3 4 5 / 2 0 1 5 3 4",
			"0x20201, 5, 0 1 2 3 4 / 1 0 4 2 3", "0x50201, 4, 0 1 2 3 / 1 0 3 2 / 4 5 6 7 / 5 4 7 6" })
	void raid10ThatHasNoName(String layout, int members, String picture) {
		assertPicture(picture, Level.RAID10, Integer.decode(layout), members);
	}

	@Test
	void raid4And2MembersAndMirrors() {
		assertPicture("0 1 P / 2 3 P", Level.RAID4, ArraySpec.NO_LAYOUT, 3);
		assertPicture("0 P / P 1 / 2 P", Level.RAID5, 2, 2);
		assertPicture("0 0 0 / 1 1 1", Level.RAID1, ArraySpec.NO_LAYOUT, 3);
	}

	private static String unequal(Level level, int layout, int... chunks) {
		List<Member> members = IntStream.range(0, chunks.length).mapToObj(role -> new Member(role, (long) chunks[role] * CHUNK, 0)).toList();
		return picture(Geometry.of(new ArraySpec(level, layout, CHUNK, members)));
	}

	@Test
	void unequalMembers() {
		assertEquals("0 1 2 / - 4 3 / - 5 -", unequal(Level.RAID0, Raid0Geometry.ORIGINAL, 1, 3, 2));
		assertEquals("0 1 2 / - 3 4 / - 5 -", unequal(Level.RAID0, Raid0Geometry.ALTERNATE, 1, 3, 2));
		assertEquals("0 1 2 / - 3 - / - 4 -", unequal(Level.RAID0, ArraySpec.NO_LAYOUT, 1, 3, 1));
		assertEquals("0 1 4 / - 2 5 / - 3 -", unequal(Level.LINEAR, ArraySpec.NO_LAYOUT, 1, 3, 2));
		assertEquals("0 1 P / 3 P 2", unequal(Level.RAID5, 2, 2, 4, 3));
	}

	/** md masks sizes as if a chunk of 24 sectors were a power of two: 240 becomes 224 and 384 stays. Seen with Linux 6.1. */
	@Test
	void sizeOfARaid0WhoseChunkIsNoPowerOfTwo() {
		var members = List.of(new Member(0, 262, 0), new Member(1, 262, 0), new Member(2, 262, 0), new Member(3, 400, 0));
		assertEquals(1056, Geometry.of(new ArraySpec(Level.RAID0, 2, 24, members)).arraySectors());
	}

	@Test
	void whatIsLeftByRoundingCountsNowhere() {
		Geometry raid5 = Geometry.of(new ArraySpec(Level.RAID5, 2, 64, List.of(new Member(0, 1000, 0), new Member(1, 1023, 0), new Member(2, 5000, 0))));
		assertEquals(15 * 64 * 2, raid5.arraySectors());
		Geometry far = Geometry.of(ArraySpec.of(Level.RAID10, 0x301, 64, 5, 1000));
		assertEquals(5 * 5 * 64, far.arraySectors());
		assertEquals(15 * 64, far.memberSectors(0));
	}

	/** Which parity a write touches: within a chunk, over the end of one, and over more than a row. */
	@Test
	void parityOfARange() {
		Geometry raid6 = Geometry.of(ArraySpec.of(Level.RAID6, 2, CHUNK, 4, 80));
		assertEquals("D0@1+2x3 P0@3+2x3 Q0@0+2x3", text(raid6.pieces(2, 3)));
		assertEquals("D0@1+6x2 D1@2+0x2 P0@3+0x2 Q0@0+0x2 P0@3+6x2 Q0@0+6x2", text(raid6.pieces(6, 4)));
		assertEquals("D0@1+2x6 D1@2+0x4 P0@3+0x8 Q0@0+0x8", text(raid6.pieces(2, 10)));
		assertEquals("D1@2+4x4 D2@0+8x2 P0@3+4x4 Q0@0+4x4 P1@2+8x2 Q1@3+8x2", text(raid6.pieces(12, 6)));
		Geometry raid10 = Geometry.of(ArraySpec.of(Level.RAID10, 0x201, CHUNK, 3, 16));
		assertEquals("D2@2+3x5 D2@0+11x5", text(raid10.pieces(19, 9)));
	}

	private static String text(List<Piece> pieces) {
		return pieces.stream().map(piece -> piece.kind().name() + piece.index() + "@" + piece.role() + "+" + piece.sector() + "x" + piece.sectors())
				.collect(Collectors.joining(" "));
	}
}
