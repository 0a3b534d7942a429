// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.compare;

import java.util.OptionalDouble;
import java.util.function.Function;

import org.drivebay.md.geometry.FailureSets;

/** One number to compare layouts by. */
public enum Figure {
	CAPACITY(Unit.SECTORS, Better.MORE, figures -> figures.geometry().arraySectors()),
	EFFICIENCY(Unit.SHARE, Better.MORE, figures -> (double) figures.geometry().arraySectors() / figures.memberSectors()),
	/** Failures that are survived whichever members they are. */
	WORST_CASE(Unit.COUNT, Better.MORE, figures -> FailureSets.worstCase(figures.survival())),
	/** Failures that are survived if they are the right members. */
	BEST_CASE(Unit.COUNT, Better.MORE, figures -> FailureSets.bestCase(figures.survival())),
	TWO_FAILURES(Unit.SHARE, Better.MORE, figures -> figures.survivalShare(2)),
	THREE_FAILURES(Unit.SHARE, Better.MORE, figures -> figures.survivalShare(3)),
	REBUILD_READS(Unit.SECTORS, Better.LESS, figures -> figures.rebuild().map(rebuild -> (double) rebuild.readSectors()).orElse(Double.NaN)),
	REBUILD_MEMBERS(Unit.COUNT, Better.NEITHER, figures -> figures.rebuild().map(rebuild -> (double) rebuild.members()).orElse(Double.NaN)),
	REBUILD_BUSIEST(Unit.SECTORS, Better.LESS, figures -> figures.rebuild().map(rebuild -> (double) rebuild.busiestSectors()).orElse(Double.NaN)),
	SMALL_WRITE_READS(Unit.COUNT, Better.LESS, figures -> figures.smallWrite().reads()),
	SMALL_WRITE_WRITES(Unit.COUNT, Better.LESS, figures -> figures.smallWrite().writes()),
	SPREAD_MEMBERS(Unit.COUNT, Better.MORE, figures -> figures.spread().members()),
	SPREAD_BUSIEST(Unit.COUNT, Better.LESS, figures -> figures.spread().busiest());

	/** What it counts. */
	public enum Unit {
		SECTORS, COUNT,
		/** 0 to 1. */
		SHARE
	}

	private enum Better {
		MORE, LESS, NEITHER
	}

	private final Unit unit;
	private final Better better;
	private final Function<LayoutFigures, Number> value;

	Figure(Unit unit, Better better, Function<LayoutFigures, Number> value) {
		this.unit = unit;
		this.better = better;
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
		return switch (better) {
			case MORE -> Double.compare(of(other).orElse(Double.NEGATIVE_INFINITY), of(one).orElse(Double.NEGATIVE_INFINITY));
			case LESS -> Double.compare(of(one).orElse(Double.POSITIVE_INFINITY), of(other).orElse(Double.POSITIVE_INFINITY));
			case NEITHER -> 0;
		};
	}
}
