// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import java.util.BitSet;
import java.util.List;

import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.md.geometry.BadBlocks;
import org.drivebay.md.geometry.Damage;
import org.drivebay.md.geometry.FailureSets;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Place;
import org.drivebay.model.plan.PlanArray;

/** What the block map shows of an array: a row for each unit of its members, a column for each role. Computed cell by cell; immutable. */
public final class BlockMap {

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
	 * @param bad   whether md knows a bad block in it
	 */
	record Cell(Kind kind, long index, int copy, State state, boolean bad) {
	}

	private final String name;
	private final Geometry geometry;
	private final List<String> members;
	private final BitSet failed;
	private final BadBlocks badBlocks;
	private final Damage damage;

	/**
	 * The map of an array.
	 *
	 * @param members   their names, one for each role
	 * @param failed    roles
	 * @param badBlocks of its members
	 */
	BlockMap(String name, Geometry geometry, List<String> members, BitSet failed, BadBlocks badBlocks) {
		this.name = name;
		this.geometry = geometry;
		this.members = List.copyOf(members);
		this.failed = (BitSet) failed.clone();
		this.badBlocks = badBlocks;
		this.damage = new FailureSets(geometry, badBlocks).damage(failed);
	}

	/**
	 * The map of a plan's array, all of its members whole.
	 *
	 * @throws org.drivebay.md.geometry.SpecException if md would not run it
	 */
	public static BlockMap of(PlanArray array, PlanGeometry geometries) {
		Geometry geometry = geometries.geometry(array);
		return new BlockMap(String.valueOf(array.getName()), geometry, MapSubject.members(array), new BitSet(), BadBlocks.NONE);
	}

	public String name() {
		return name;
	}

	public Geometry geometry() {
		return geometry;
	}

	public List<String> members() {
		return members;
	}

	/** Roles. */
	BitSet failed() {
		return (BitSet) failed.clone();
	}

	Damage damage() {
		return damage;
	}

	public long rows() {
		return geometry.rows();
	}

	public int columns() {
		return members.size();
	}

	BadBlocks badBlocks() {
		return badBlocks;
	}

	Cell cell(long row, int role) {
		long sector = row * geometry.unitSectors();
		boolean bad = badBlocks.isAnyBad(role, sector, geometry.unitSectors());
		return switch (geometry.at(role, sector)) {
			case Place.Data(long arraySector, int copy) -> new Cell(copy == 0 ? Kind.DATA : Kind.COPY, arraySector / geometry.unitSectors(), copy,
					dataState(role, arraySector), bad);
			case Place.P(long parityRow) -> new Cell(Kind.P, parityRow, 0, parityState(role), bad);
			case Place.Q(long parityRow) -> new Cell(Kind.Q, parityRow, 0, parityState(role), bad);
			case Place.Unused(), Place.Metadata() -> new Cell(Kind.UNUSED, row, 0, State.WHOLE, bad);
		};
	}

	private State dataState(int role, long arraySector) {
		if (failed.isEmpty() && badBlocks.isEmpty()) {
			return State.WHOLE;
		}
		boolean here = failed.get(role);
		if (lostByBadBlock(arraySector)) {
			return State.LOST;
		}
		return switch (damage.of(arraySector)) {
			case INTACT -> State.WHOLE;
			case DEGRADED -> here ? State.REBUILT : State.DEGRADED;
			case LOST -> here ? State.LOST : State.DEGRADED;
		};
	}

	/** Part of a chunk is enough to mark it. Only bad blocks cut chunks. */
	private boolean lostByBadBlock(long arraySector) {
		return !badBlocks.isEmpty() && damage.isFatal()
				&& damage.nextLost(arraySector).filter(lost -> lost.sector() < arraySector + geometry.unitSectors()).isPresent();
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
