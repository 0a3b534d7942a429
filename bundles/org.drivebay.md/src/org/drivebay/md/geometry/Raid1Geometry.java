// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.List;
import java.util.stream.IntStream;

/** Every member has everything. */
public final class Raid1Geometry implements Geometry {

	private final ArraySpec spec;
	private final int unitSectors;
	private final long arraySectors;

	Raid1Geometry(ArraySpec spec, int unitSectors) {
		this.spec = spec;
		this.unitSectors = unitSectors;
		this.arraySectors = spec.smallestMember();
	}

	@Override
	public ArraySpec spec() {
		return spec;
	}

	@Override
	public long arraySectors() {
		return arraySectors;
	}

	@Override
	public int unitSectors() {
		return unitSectors;
	}

	@Override
	public long memberSectors(int role) {
		return arraySectors;
	}

	@Override
	public int copies() {
		return spec.members().size();
	}

	@Override
	public int redundancy() {
		return copies() - 1;
	}

	@Override
	public int role(long arraySector, int copy) {
		return copy;
	}

	@Override
	public long memberSector(long arraySector, int copy) {
		return arraySector;
	}

	@Override
	public long run(long arraySector) {
		return Math.min(unitSectors - arraySector % unitSectors, arraySectors - arraySector);
	}

	@Override
	public List<Piece> codeword(int role, long memberSector) {
		if (memberSector < 0 || memberSector >= arraySectors) {
			return List.of();
		}
		long sectors = arraySectors - memberSector;
		return IntStream.range(0, copies()).mapToObj(copy -> new Piece(Piece.Kind.D, memberSector / unitSectors, copy, copy, memberSector, sectors)).toList();
	}

	@Override
	public Place at(int role, long memberSector) {
		if (!spec.offers(role, memberSector)) {
			return new Place.Metadata();
		}
		return memberSector < arraySectors ? new Place.Data(memberSector, role) : new Place.Unused();
	}
}
