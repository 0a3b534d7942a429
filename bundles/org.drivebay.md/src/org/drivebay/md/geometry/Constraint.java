// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Some members of which only so many may fail. All that data can be lost by is such constraints: a raid6 has one of all members and two,
 * a raid10 one for each set of members that share a chunk and one less than they are.
 *
 * @param members   roles; not to be changed
 * @param tolerance how many may fail; -1 where data is lost whatever else happens
 */
record Constraint(BitSet members, int tolerance) {

	boolean holds(BitSet failed) {
		int count = 0;
		for (int role = members.nextSetBit(0); role >= 0; role = members.nextSetBit(role + 1)) {
			count += failed.get(role) ? 1 : 0;
		}
		return count <= tolerance;
	}

	/** Whether the other one never breaks alone: it may lose as many as this one and all that this one does not count. */
	boolean implies(Constraint other) {
		var uncounted = (BitSet) other.members.clone();
		uncounted.andNot(members);
		return tolerance + uncounted.cardinality() <= other.tolerance;
	}

	/** The constraints of an array whose members can read all that they have. */
	static Set<Constraint> of(Geometry geometry) {
		var all = new LinkedHashSet<Constraint>();
		int members = geometry.spec().members().size();
		switch (geometry) {
			case LinearGeometry _ -> eachAlone(all, members);
			case Raid0Geometry _ -> eachAlone(all, members);
			case Raid1Geometry raid1 -> all.add(new Constraint(first(members), raid1.redundancy()));
			case ParityGeometry parity -> all.add(new Constraint(first(members), parity.redundancy()));
			case Raid10Geometry raid10 -> {
				for (long chunk = 0; chunk < raid10.patternChunks(); chunk++) {
					all.add(copies(raid10, chunk * raid10.unitSectors()));
				}
			}
		}
		return all;
	}

	/** Of what several pieces hold together, some of them unreadable. */
	static Constraint of(Geometry geometry, List<Piece> codeword, BitSet bad) {
		var readable = new BitSet();
		for (int i = bad.nextClearBit(0); i < codeword.size(); i = bad.nextClearBit(i + 1)) {
			readable.set(codeword.get(i).role());
		}
		int tolerance = geometry instanceof ParityGeometry ? geometry.redundancy() - bad.cardinality() : readable.cardinality() - 1;
		return new Constraint(readable, Math.max(-1, tolerance));
	}

	/** Without those that others imply. */
	static List<Constraint> reduced(Set<Constraint> constraints) {
		var reduced = new ArrayList<Constraint>();
		for (Constraint constraint : constraints) {
			if (reduced.stream().noneMatch(other -> other.implies(constraint))) {
				reduced.removeIf(constraint::implies);
				reduced.add(constraint);
			}
		}
		return reduced;
	}

	private static void eachAlone(Set<Constraint> all, int members) {
		for (int role = 0; role < members; role++) {
			var alone = new BitSet();
			alone.set(role);
			all.add(new Constraint(alone, 0));
		}
	}

	private static Constraint copies(Geometry geometry, long arraySector) {
		var roles = new BitSet();
		for (int copy = 0; copy < geometry.copies(); copy++) {
			roles.set(geometry.role(arraySector, copy));
		}
		return new Constraint(roles, roles.cardinality() - 1);
	}

	private static BitSet first(int members) {
		var all = new BitSet();
		all.set(0, members);
		return all;
	}
}
