// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Counts, for each number of failures, the sets of members that can fail together without breaking a constraint. Members are decided one
 * after the other, failed or not; all that the undecided ones need to know is how much tolerance is left of each constraint that can
 * still break. Histories that leave the same are counted together, and there are few of them: a raid10's constraints are about neighbours,
 * so only the last few decisions matter. That makes it exact for any number of members without looking at each set.
 */
final class SurvivalCounts {

	/** The tolerance left of each constraint; {@link #SAFE} where it can no longer break. */
	private record State(int[] left) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof State state && Arrays.equals(left, state.left);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(left);
		}
	}

	private static final int SAFE = Integer.MAX_VALUE;

	private final List<Constraint> constraints;
	private final int members;
	/** For each constraint and each role, how many of the constraint's members come behind it. */
	private final int[][] behind;

	SurvivalCounts(List<Constraint> constraints, int members) {
		this.constraints = constraints;
		this.members = members;
		this.behind = new int[constraints.size()][members];
		for (int i = 0; i < behind.length; i++) {
			for (int role = members - 2; role >= 0; role--) {
				behind[i][role] = behind[i][role + 1] + (constraints.get(i).members().get(role + 1) ? 1 : 0);
			}
		}
	}

	/** By the number of failed members, from none to all. */
	BigInteger[] count() {
		Map<State, BigInteger[]> states = new HashMap<>();
		if (constraints.stream().allMatch(constraint -> constraint.tolerance() >= 0)) {
			var none = new BigInteger[members + 1];
			Arrays.fill(none, BigInteger.ZERO);
			none[0] = BigInteger.ONE;
			states.put(new State(constraints.stream().mapToInt(Constraint::tolerance).toArray()), none);
		}
		for (int role = 0; role < members; role++) {
			var next = new HashMap<State, BigInteger[]>(2 * states.size());
			for (Map.Entry<State, BigInteger[]> entry : states.entrySet()) {
				add(next, decided(entry.getKey(), role, false), entry.getValue(), 0);
				add(next, decided(entry.getKey(), role, true), entry.getValue(), 1);
			}
			states = next;
		}
		var counts = new BigInteger[members + 1];
		Arrays.fill(counts, BigInteger.ZERO);
		states.values().forEach(polynomial -> addTo(counts, polynomial, 0));
		return counts;
	}

	/** What is left when a member has failed or not; with one that broke it, tolerance -1. */
	private State decided(State before, int role, boolean failed) {
		int[] left = before.left().clone();
		for (int i = 0; i < left.length; i++) {
			if (left[i] != SAFE && constraints.get(i).members().get(role)) {
				left[i] -= failed ? 1 : 0;
				left[i] = left[i] >= behind[i][role] ? SAFE : left[i];
			}
		}
		return new State(left);
	}

	private static void add(Map<State, BigInteger[]> states, State state, BigInteger[] counts, int failed) {
		for (int left : state.left()) {
			if (left < 0) {
				return;
			}
		}
		BigInteger[] sum = states.computeIfAbsent(state, absent -> {
			var zeros = new BigInteger[counts.length];
			Arrays.fill(zeros, BigInteger.ZERO);
			return zeros;
		});
		addTo(sum, counts, failed);
	}

	private static void addTo(BigInteger[] sum, BigInteger[] counts, int failed) {
		for (int i = 0; i + failed < sum.length; i++) {
			if (counts[i].signum() != 0) {
				sum[i + failed] = sum[i + failed].add(counts[i]);
			}
		}
	}
}
