// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The address map of an array, both ways, computed for any sector alone: nothing is kept for each row, so that petabytes cost nothing.
 * Immutable, for any thread. Sectors are 512 bytes; those of a member count from its data offset. A sector, role, copy or row that the
 * array does not have is the caller's mistake, and what comes of it is not defined, but for {@link #at}.
 */
public sealed interface Geometry permits LinearGeometry, Raid0Geometry, Raid1Geometry, ParityGeometry, Raid10Geometry {

	/** The unit of levels without chunks, unless told otherwise. */
	int DEFAULT_UNIT_SECTORS = 8;

	/** @throws SpecException if md would refuse the array */
	static Geometry of(ArraySpec spec) {
		return of(spec, DEFAULT_UNIT_SECTORS);
	}

	/**
	 * The map of an array.
	 *
	 * @param unitSectors what levels without chunks are shown and counted in, positive; chunks are the unit of the others
	 * @throws SpecException if md would refuse the array
	 */
	static Geometry of(ArraySpec spec, int unitSectors) {
		return switch (spec.level()) {
			case LINEAR -> new LinearGeometry(spec, unitSectors);
			case RAID0 -> new Raid0Geometry(spec);
			case RAID1 -> new Raid1Geometry(spec, unitSectors);
			case RAID4, RAID5, RAID6 -> new ParityGeometry(spec);
			case RAID10 -> new Raid10Geometry(spec);
		};
	}

	ArraySpec spec();

	/** The size as md computes it. */
	long arraySectors();

	/** The chunk, or the unit of a level without. */
	int unitSectors();

	/** What of a member the array uses, behind the data offset. */
	long memberSectors(int role);

	/** How often each sector of data is there. */
	int copies();

	/** How many unreadable members of a stripe row, or copies of a chunk, the array can do without. */
	int redundancy();

	/** The member that has a copy of an array sector. */
	int role(long arraySector, int copy);

	/** Where on that member the copy is. */
	long memberSector(long arraySector, int copy);

	/** What lives there; {@link Place.Metadata} for any sector that is not the array's, negative ones too. */
	Place at(int role, long memberSector);

	/** From there on, for how many sectors the same member holds consecutive sectors of the same kind in the same unit; at least 1. */
	long run(long arraySector);

	/**
	 * All that lives and dies with a sector of a member: the copies of its chunk, or all data and parity of its stripe row. The pieces run side
	 * by side from that sector to the end of the chunk, or of the member where there are no chunks.
	 *
	 * @return empty if nothing of the array lives there
	 */
	default List<Piece> codeword(int role, long memberSector) {
		if (!(at(role, memberSector) instanceof Place.Data data)) {
			return List.of();
		}
		long sector = data.arraySector();
		long run = run(sector);
		return IntStream.range(0, copies())
				.mapToObj(copy -> new Piece(Piece.Kind.D, sector / unitSectors(), copy, role(sector, copy), memberSector(sector, copy), run)).toList();
	}

	/** Rows of units, as many as the longest member has. */
	default long rows() {
		long longest = 0;
		for (Member member : spec().members()) {
			longest = Math.max(longest, memberSectors(member.role()));
		}
		return (longest + unitSectors() - 1) / unitSectors();
	}

	/** What each member has at the first sector of a row, in the order of roles. */
	default List<Place> row(long row) {
		return spec().members().stream().map(member -> at(member.role(), row * unitSectors())).toList();
	}

	/** Tells where a range of the array lives: units in ascending order, each with all its copies in the order of copies. */
	default void data(long arraySector, long sectors, Piece.Sink sink) {
		long end = Math.min(arraySector + sectors, arraySectors());
		for (long from = arraySector; from < end;) {
			long run = Math.min(run(from), end - from);
			for (int copy = 0; copy < copies(); copy++) {
				sink.piece(Piece.Kind.D, from / unitSectors(), copy, role(from, copy), memberSector(from, copy), run);
			}
			from += run;
		}
	}

	/** Tells which parity a range of the array counts in, row by row, P before Q; nothing where there is no parity. */
	default void parity(long arraySector, long sectors, Piece.Sink sink) {
		// levels without parity have nothing to tell
	}

	/** The pieces of a range: its data with all copies, then its parity. For ranges that a user looks at: each piece is an object. */
	default List<Piece> pieces(long arraySector, long sectors) {
		var pieces = new ArrayList<Piece>();
		Piece.Sink sink = (kind, index, copy, role, sector, count) -> pieces.add(new Piece(kind, index, copy, role, sector, count));
		data(arraySector, sectors, sink);
		parity(arraySector, sectors, sink);
		return pieces;
	}
}
