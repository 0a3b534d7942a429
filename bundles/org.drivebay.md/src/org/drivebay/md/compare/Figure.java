// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.compare;

import java.util.OptionalDouble;
import java.util.function.Function;

import org.drivebay.md.geometry.FailureSets;

/** One number to compare layouts by. */
public enum Figure {
	CAPACITY(Unit.SECTORS, true, figures -> figures.geometry().arraySectors()),
	EFFICIENCY(Unit.SHARE, true, figures -> (double) figures.geometry().arraySectors() / figures.memberSectors()),
	/** Failures that are survived whichever members they are. */
	WORST_CASE(Unit.COUNT, true, figures -> FailureSets.worstCase(figures.survival())),
	/** Failures that are survived if they are the right members. */
	BEST_CASE(Unit.COUNT, true, figures -> FailureSets.bestCase(figures.survival())),
	TWO_FAILURES(Unit.SHARE, true, figures -> figures.survivalShare(2)),
	THREE_FAILURES(Unit.SHARE, true, figures -> figures.survivalShare(3)),
	REBUILD_READS(Unit.SECTORS, false, figures -> figures.rebuild().map(rebuild -> (double) rebuild.readSectors()).orElse(Double.NaN)),
	REBUILD_MEMBERS(Unit.COUNT, true, figures -> figures.rebuild().map(rebuild -> (double) rebuild.members()).orElse(Double.NaN)),
	REBUILD_BUSIEST(Unit.SECTORS, false, figures -> figures.rebuild().map(rebuild -> (double) rebuild.busiestSectors()).orElse(Double.NaN)),
	SMALL_WRITE_READS(Unit.COUNT, false, figures -> figures.smallWrite().reads()),
	SMALL_WRITE_WRITES(Unit.COUNT, false, figures -> figures.smallWrite().writes()),
	SPREAD_MEMBERS(Unit.COUNT, true, figures -> figures.spread().members()),
	SPREAD_BUSIEST(Unit.COUNT, false, figures -> figures.spread().busiest());

	/** What it counts. */
	public enum Unit {
		SECTORS, COUNT,
		/** 0 to 1. */
		SHARE
	}

	private final Unit unit;
	private final boolean moreIsBetter;
	private final Function<LayoutFigures, Number> value;

	Figure(Unit unit, boolean moreIsBetter, Function<LayoutFigures, Number> value) {
		this.unit = unit;
		this.moreIsBetter = moreIsBetter;
		this.value = value;
	}

	public Unit unit() {
		return unit;
	}

	/** Empty where the layout has no such thing. */
	public OptionalDouble of(LayoutFigures figures) {
		double number = value.apply(figures).doubleValue();
		return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
	}

	/** Negative if the first is better, positive if the second is, 0 if neither; one that has no such thing is worse. */
	public int compare(LayoutFigures one, LayoutFigures other) {
		double none = moreIsBetter ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
		int more = Double.compare(of(one).orElse(none), of(other).orElse(none));
		return moreIsBetter ? -more : more;
	}
}
