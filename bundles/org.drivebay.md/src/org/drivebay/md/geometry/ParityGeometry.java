// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** raid4, raid5 and raid6: a chunk of each stripe row is P, the XOR of its data, and in raid6 another is Q. */
public final class ParityGeometry implements Geometry {

	private final ArraySpec spec;
	private final Rotation rotation;
	private final Divisor chunk;
	private final Divisor dataMembers;
	private final Divisor period;
	private final long memberSectors;

	ParityGeometry(ArraySpec spec) {
		this.spec = spec;
		this.rotation = new Rotation(spec.level(), spec.layout(), spec.members().size());
		this.chunk = new Divisor(spec.chunkSectors());
		this.dataMembers = new Divisor(rotation.dataMembers());
		this.period = new Divisor(rotation.period());
		this.memberSectors = spec.smallestMember() / spec.chunkSectors() * spec.chunkSectors();
	}

	@Override
	public ArraySpec spec() {
		return spec;
	}

	@Override
	public long arraySectors() {
		return memberSectors * dataMembers();
	}

	@Override
	public int unitSectors() {
		return chunk.value();
	}

	@Override
	public long memberSectors(int role) {
		return memberSectors;
	}

	/** Data chunks in a stripe row. */
	public int dataMembers() {
		return rotation.dataMembers();
	}

	/** After how many stripe rows parity is on the same members again. */
	public int periodRows() {
		return rotation.period();
	}

	@Override
	public int copies() {
		return 1;
	}

	@Override
	public int redundancy() {
		return spec.level().parityMembers();
	}

	@Override
	public int role(long arraySector, int copy) {
		long index = chunk.quotient(arraySector);
		long row = dataMembers.quotient(index);
		return rotation.dataRole(period.remainder(row), dataMembers.remainder(index, row));
	}

	@Override
	public long memberSector(long arraySector, int copy) {
		long index = chunk.quotient(arraySector);
		long row = dataMembers.quotient(index);
		return row * chunk.value() + chunk.remainder(arraySector, index);
	}

	/** The member that has a data chunk of a stripe row. */
	public int dataRole(long row, int data) {
		return rotation.dataRole(period.remainder(row), data);
	}

	/** The member that has P in a stripe row. */
	public int pRole(long row) {
		return rotation.pRole(period.remainder(row));
	}

	/** The member that has Q in a stripe row, -1 where the level has none. */
	public int qRole(long row) {
		return rotation.qRole(period.remainder(row));
	}

	/** The power of two, in GF(2^8), that Q of a stripe row takes a member's data times. */
	public int qExponent(long row, int role) {
		return rotation.qExponent(period.remainder(row), role);
	}

	/** The members by the power of two that Q of a stripe row takes their data times; -1 where a power is not used. */
	int[] rolesByExponent(long row) {
		var roles = new int[spec.members().size()];
		Arrays.fill(roles, -1);
		int highest = 0;
		for (int data = 0; data < dataMembers(); data++) {
			int role = dataRole(row, data);
			int exponent = qExponent(row, role);
			roles[exponent] = role;
			highest = Math.max(highest, exponent);
		}
		return Arrays.copyOf(roles, highest + 1);
	}

	@Override
	public Place at(int role, long memberSector) {
		if (!spec.offers(role, memberSector)) {
			return new Place.Metadata();
		}
		if (memberSector >= memberSectors) {
			return new Place.Unused();
		}
		long row = chunk.quotient(memberSector);
		int content = rotation.content(period.remainder(row), role);
		return switch (content) {
			case Rotation.P -> new Place.P(row);
			case Rotation.Q -> new Place.Q(row);
			default -> new Place.Data((row * dataMembers() + content) * chunk.value() + chunk.remainder(memberSector, row), 0);
		};
	}

	@Override
	public List<Piece> codeword(int role, long memberSector) {
		if (memberSector < 0 || memberSector >= memberSectors) {
			return List.of();
		}
		long row = chunk.quotient(memberSector);
		long sectors = chunk.value() - chunk.remainder(memberSector, row);
		var pieces = new ArrayList<Piece>(spec.members().size());
		for (int data = 0; data < dataMembers(); data++) {
			pieces.add(new Piece(Piece.Kind.D, row * dataMembers() + data, 0, dataRole(row, data), memberSector, sectors));
		}
		bothParities(row, memberSector, sectors,
				(kind, index, copy, parityRole, sector, count) -> pieces.add(new Piece(kind, index, copy, parityRole, sector, count)));
		return pieces;
	}

	/** Data sectors that a member has: all but its parity. */
	long dataSectors(int role) {
		long rows = memberSectors / chunk.value();
		long whole = rows / rotation.period();
		long parityRows = 0;
		for (int row = 0; row < rotation.period(); row++) {
			if (rotation.content(row, role) < 0) {
				parityRows += whole + (row < rows % rotation.period() ? 1 : 0);
			}
		}
		return (rows - parityRows) * chunk.value();
	}

	@Override
	public long run(long arraySector) {
		return chunk.value() - chunk.remainder(arraySector);
	}

	@Override
	public void parity(long arraySector, long sectors, Piece.Sink sink) {
		long rowSectors = (long) dataMembers() * chunk.value();
		long end = Math.min(arraySector + sectors, arraySectors());
		for (long from = arraySector; from < end;) {
			long row = from / rowSectors;
			long to = Math.min(end, (row + 1) * rowSectors);
			rowParity(row, from - row * rowSectors, to - row * rowSectors, sink);
			from = to;
		}
	}

	/** What is written at the end of one chunk and the beginning of the next touches parity in two places; more touches all of it. */
	private void rowParity(long row, long from, long to, Piece.Sink sink) {
		long size = chunk.value();
		long first = from % size;
		long end = (to - 1) % size + 1;
		long chunks = (to - 1) / size - from / size + 1;
		long start = row * size;
		if (chunks == 1) {
			bothParities(row, start + first, end - first, sink);
		} else if (chunks == 2 && end < first) {
			bothParities(row, start, end, sink);
			bothParities(row, start + first, size - first, sink);
		} else {
			bothParities(row, start, size, sink);
		}
	}

	private void bothParities(long row, long memberSector, long sectors, Piece.Sink sink) {
		sink.piece(Piece.Kind.P, row, 0, pRole(row), memberSector, sectors);
		if (redundancy() == 2) {
			sink.piece(Piece.Kind.Q, row, 0, qRole(row), memberSector, sectors);
		}
	}
}
