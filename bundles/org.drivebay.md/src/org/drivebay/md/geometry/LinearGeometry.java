// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.Arrays;
import java.util.List;

/** One member behind the other. */
public final class LinearGeometry implements Geometry {

	private final ArraySpec spec;
	private final int unitSectors;
	/** Where each member begins in the array, and the array's end behind them. */
	private final long[] starts;

	LinearGeometry(ArraySpec spec, int unitSectors) {
		this.spec = spec;
		this.unitSectors = unitSectors;
		this.starts = new long[spec.members().size() + 1];
		int rounding = Math.max(1, spec.chunkSectors());
		for (Member member : spec.members()) {
			starts[member.role() + 1] = starts[member.role()] + member.usableSectors() / rounding * rounding;
		}
	}

	@Override
	public ArraySpec spec() {
		return spec;
	}

	@Override
	public long arraySectors() {
		return starts[starts.length - 1];
	}

	@Override
	public int unitSectors() {
		return unitSectors;
	}

	@Override
	public long memberSectors(int role) {
		return starts[role + 1] - starts[role];
	}

	/** The first array sector that a member has. */
	public long start(int role) {
		return starts[role];
	}

	@Override
	public int copies() {
		return 1;
	}

	@Override
	public int redundancy() {
		return 0;
	}

	@Override
	public int role(long arraySector, int copy) {
		int found = Arrays.binarySearch(starts, arraySector);
		return found >= 0 ? found : -found - 2;
	}

	@Override
	public long memberSector(long arraySector, int copy) {
		return arraySector - starts[role(arraySector, copy)];
	}

	@Override
	public long run(long arraySector) {
		long inUnit = unitSectors - arraySector % unitSectors;
		return Math.min(inUnit, starts[role(arraySector, 0) + 1] - arraySector);
	}

	@Override
	public List<Piece> codeword(int role, long memberSector) {
		if (memberSector < 0 || memberSector >= memberSectors(role)) {
			return List.of();
		}
		return List.of(new Piece(Piece.Kind.D, (starts[role] + memberSector) / unitSectors, 0, role, memberSector, memberSectors(role) - memberSector));
	}

	@Override
	public Place at(int role, long memberSector) {
		if (!spec.offers(role, memberSector)) {
			return new Place.Metadata();
		}
		return memberSector < memberSectors(role) ? new Place.Data(starts[role] + memberSector, 0) : new Place.Unused();
	}
}
