// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.Arrays;

/** Number, minimum, sum and maximum of the spans of each phase, in nanoseconds. Not safe for several threads. */
public final class PhaseStatistics {

	private static final int PHASES = Phase.values().length;

	private static final double NANOS = 1e9;

	private final long[] count = new long[PHASES];
	private final long[] total = new long[PHASES];
	private final long[] min = new long[PHASES];
	private final long[] max = new long[PHASES];

	public PhaseStatistics() {
		Arrays.fill(min, Long.MAX_VALUE);
	}

	/** Counts one span. @param nanos at least 0 */
	public void add(Phase phase, long nanos) {
		add(phase.ordinal(), nanos);
	}

	/** As {@link #add(Phase, long)}, by the phase's ordinal number. */
	public void add(int phase, long nanos) {
		count[phase]++;
		total[phase] += nanos;
		if (nanos < min[phase]) {
			min[phase] = nanos;
		}
		if (nanos > max[phase]) {
			max[phase] = nanos;
		}
	}

	/** Counts all that another one has counted of a phase. */
	public void add(Phase phase, PhaseStatistics other) {
		int i = phase.ordinal();
		count[i] += other.count[i];
		total[i] += other.total[i];
		min[i] = Math.min(min[i], other.min[i]);
		max[i] = Math.max(max[i], other.max[i]);
	}

	/** How many spans there are. */
	public long count(Phase phase) {
		return count[phase.ordinal()];
	}

	/** The shortest span in ns; {@link Long#MAX_VALUE} if there is none. */
	public long min(Phase phase) {
		return min[phase.ordinal()];
	}

	/** The longest span in ns; 0 if there is none. */
	public long max(Phase phase) {
		return max[phase.ordinal()];
	}

	/** All spans together in ns. */
	public long total(Phase phase) {
		return total[phase.ordinal()];
	}

	/** The mean in seconds, rounded where btt rounds it: seconds and fraction are added as floating-point numbers first. NaN if there is none. */
	public double averageSeconds(Phase phase) {
		long sum = total[phase.ordinal()];
		return (sum / 1_000_000_000L + sum % 1_000_000_000L / NANOS) / count[phase.ordinal()];
	}

	/** Whether no phase has any span. */
	public boolean isEmpty() {
		return Arrays.stream(count).allMatch(n -> n == 0);
	}
}
