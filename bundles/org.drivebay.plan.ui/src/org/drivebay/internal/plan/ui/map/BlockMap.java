// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import java.util.BitSet;
import java.util.List;

import org.drivebay.md.geometry.Damage;
import org.drivebay.md.geometry.FailureSets;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Place;

/** What the block map shows of an array: a row for each unit of its members, a column for each role. Computed cell by cell; immutable. */
final class BlockMap {

	/** What a cell holds. */
	enum Kind {
		DATA, COPY, P, Q, UNUSED
	}

	/** How a cell fares. */
	enum State {
		WHOLE,
		/** Readable, with less redundancy than it had. */
		DEGRADED,
		/** On a failed member, and known from others. */
		REBUILT,
		/** On a failed member, and nowhere else. */
		LOST
	}

	/**
	 * One unit of one member.
	 *
	 * @param index of the array's chunk for data and copies, else of the row
	 * @param copy  from 0
	 */
	record Cell(Kind kind, long index, int copy, State state) {
	}

	private final String name;
	private final Geometry geometry;
	private final List<String> members;
	private final BitSet failed;
	private final Damage damage;

	/** @param members their names, one for each role */
	BlockMap(String name, Geometry geometry, List<String> members, BitSet failed) {
		this.name = name;
		this.geometry = geometry;
		this.members = List.copyOf(members);
		this.failed = (BitSet) failed.clone();
		this.damage = new FailureSets(geometry).damage(failed);
	}

	String name() {
		return name;
	}

	Geometry geometry() {
		return geometry;
	}

	List<String> members() {
		return members;
	}

	/** Roles. */
	BitSet failed() {
		return (BitSet) failed.clone();
	}

	Damage damage() {
		return damage;
	}

	long rows() {
		return geometry.rows();
	}

	int columns() {
		return members.size();
	}

	Cell cell(long row, int role) {
		long sector = row * geometry.unitSectors();
		return switch (geometry.at(role, sector)) {
			case Place.Data(long arraySector, int copy) -> new Cell(copy == 0 ? Kind.DATA : Kind.COPY, arraySector / geometry.unitSectors(), copy,
					dataState(role, arraySector));
			case Place.P(long parityRow) -> new Cell(Kind.P, parityRow, 0, parityState(role));
			case Place.Q(long parityRow) -> new Cell(Kind.Q, parityRow, 0, parityState(role));
			case Place.Unused(), Place.Metadata() -> new Cell(Kind.UNUSED, row, 0, State.WHOLE);
		};
	}

	private State dataState(int role, long arraySector) {
		if (failed.isEmpty()) {
			return State.WHOLE;
		}
		boolean here = failed.get(role);
		return switch (damage.of(arraySector)) {
			case INTACT -> State.WHOLE;
			case DEGRADED -> here ? State.REBUILT : State.DEGRADED;
			case LOST -> here ? State.LOST : State.DEGRADED;
		};
	}

	/** All members have a part in each row with parity. */
	private State parityState(int role) {
		if (failed.isEmpty()) {
			return State.WHOLE;
		}
		if (!failed.get(role)) {
			return State.DEGRADED;
		}
		return damage.isFatal() ? State.LOST : State.REBUILT;
	}
}
