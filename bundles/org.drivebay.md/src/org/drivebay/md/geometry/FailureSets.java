// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which sets of members can fail together without loss of data: exact, and counted without looking at each set. An array survives if each of
 * its sectors can still be read or computed; md may give up before, see {@code docs/address-map.md}. Immutable, for any thread.
 */
public final class FailureSets {

	/**
	 * What becomes of all sets of so many members.
	 *
	 * @param failed  how many fail
	 * @param sets    how many such sets there are
	 * @param survive how many of them the array survives
	 */
	public record Count(int failed, BigInteger sets, BigInteger survive) {
	}

	private final Geometry geometry;
	private final BadBlocks badBlocks;
	private final Set<Constraint> ofFailures;
	private final List<Constraint> constraints;

	public FailureSets(Geometry geometry) {
		this(geometry, BadBlocks.NONE);
	}

	public FailureSets(Geometry geometry, BadBlocks badBlocks) {
		this.geometry = geometry;
		this.badBlocks = badBlocks;
		this.ofFailures = Constraint.of(geometry);
		var all = new LinkedHashSet<>(ofFailures);
		new BadRuns(geometry, badBlocks).forEach((codeword, skip, sectors, bad) -> all.add(Constraint.of(geometry, codeword, bad)));
		this.constraints = Constraint.reduced(all);
	}

	/** @param failed roles */
	public boolean survives(BitSet failed) {
		return constraints.stream().allMatch(constraint -> constraint.holds(failed));
	}

	/** What is lost, and where. */
	public Damage damage(BitSet failed) {
		return new Damage(geometry, badBlocks, failed, !ofFailures.stream().allMatch(constraint -> constraint.holds(failed)));
	}

	/** For each number of failures, from none to all members. */
	public List<Count> counts() {
		int members = geometry.spec().members().size();
		BigInteger[] survive = new SurvivalCounts(constraints, members).count();
		var counts = new ArrayList<Count>(members + 1);
		BigInteger sets = BigInteger.ONE;
		for (int failed = 0; failed <= members; failed++) {
			counts.add(new Count(failed, sets, survive[failed]));
			sets = sets.multiply(BigInteger.valueOf(members - failed)).divide(BigInteger.valueOf(failed + 1));
		}
		return counts;
	}

	/** The most failures that the array survives whichever members they are; -1 if bad blocks alone have lost data. */
	public static int worstCase(List<Count> counts) {
		int most = -1;
		while (most + 1 < counts.size() && counts.get(most + 1).survive().equals(counts.get(most + 1).sets())) {
			most++;
		}
		return most;
	}

	/** The most failures that the array survives if they are the right members; -1 if bad blocks alone have lost data. */
	public static int bestCase(List<Count> counts) {
		return counts.stream().filter(count -> count.survive().signum() > 0).mapToInt(Count::failed).max().orElse(-1);
	}

	/** As few members as can fail together and lose data; empty if bad blocks alone have. */
	public BitSet smallestFatalSet() {
		Constraint weakest = constraints.stream().min(Comparator.comparingInt(Constraint::tolerance)).orElseThrow();
		var fatal = new BitSet();
		weakest.members().stream().limit(weakest.tolerance() + 1L).forEach(fatal::set);
		return fatal;
	}
}
