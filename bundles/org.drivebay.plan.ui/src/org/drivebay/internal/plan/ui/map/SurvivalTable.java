// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.drivebay.host.text.Quantities;
import org.drivebay.md.geometry.FailureSets;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.Palette;
import org.drivebay.ui.Themes;
import org.drivebay.ui.UI;
import org.drivebay.ui.viewer.Columns;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** How many members can fail, counted exactly, and what becomes of the data with those that have. */
final class SurvivalTable {

	private static final String[] TITLES = { "Failed", "Sets", "Survive", "Share" };
	private static final int[] WIDTHS = { 58, 62, 74, 66 };

	private final Composite area;
	private final Label verdict;
	private final Label summary;
	private final Table table;
	private @Nullable Geometry counted;
	private boolean fatal;

	SurvivalTable(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(area);
		verdict = line();
		summary = line();
		table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		for (int i = 0; i < TITLES.length; i++) {
			Columns.add(table, SWT.RIGHT, TITLES[i], WIDTHS[i]);
		}
		Themes.onChange(area, this::color);
	}

	private Label line() {
		Label label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Shows the map's array; counting is left to a job. */
	void show(@Nullable BlockMap map) {
		verdict.setText(map == null ? "" : verdict(map));
		fatal = map != null && map.damage().isFatal();
		color();
		Geometry geometry = map == null ? null : map.geometry();
		if (geometry == null) {
			fill(List.of());
		} else if (counted == null || !geometry.spec().equals(counted.spec())) {
			count(geometry);
		}
		counted = geometry;
		area.layout();
	}

	private void color() {
		verdict.setForeground(fatal ? Palette.of(area).critical() : null);
	}

	private void count(Geometry geometry) {
		Jobs.runQuiet("Count failures", monitor -> {
			List<FailureSets.Count> counts = new FailureSets(geometry).counts();
			UI.async(area, () -> {
				// another array may have come meanwhile
				if (counted == geometry) {
					fill(counts);
				}
			});
		});
	}

	private void fill(List<FailureSets.Count> counts) {
		table.setRedraw(false);
		table.removeAll();
		for (FailureSets.Count count : counts) {
			if (count.failed() > 0) {
				var item = new TableItem(table, SWT.NONE);
				item.setText(new String[] { String.valueOf(count.failed()), number(count.sets()), number(count.survive()), share(count) });
			}
		}
		table.setRedraw(true);
		int worst = FailureSets.worstCase(counts);
		int best = FailureSets.bestCase(counts);
		summary.setText(counts.isEmpty() ? "" : worst == best ? "Survives " + failures(worst, "any ") : "Survives " + failures(worst, "any ") + ", at best " + best);
		area.layout();
	}

	private static String failures(int number, String any) {
		return number <= 0 ? "no failure" : any + number + (number == 1 ? " failure" : " failures");
	}

	private static String number(BigInteger number) {
		return number.bitLength() < 40 ? String.format(Locale.ROOT, "%,d", number) : String.format(Locale.ROOT, "%.3e", new BigDecimal(number));
	}

	/** 100 % is said of all alone. */
	private static String share(FailureSets.Count count) {
		BigDecimal share = new BigDecimal(count.survive()).multiply(BigDecimal.valueOf(100)).divide(new BigDecimal(count.sets()), 1, RoundingMode.DOWN);
		return share.stripTrailingZeros().toPlainString() + " %";
	}

	private static String verdict(BlockMap map) {
		BitSet failed = map.failed();
		if (failed.isEmpty()) {
			return "Click a member's head: it fails";
		}
		String who = failed.stream().mapToObj(map.members()::get).collect(Collectors.joining(", "));
		long lost = map.damage().lostSectors();
		return lost > 0 ? who + " failed: " + Quantities.sectors(lost) + " lost" : who + " failed: degraded, nothing is lost";
	}

	Composite control() {
		return area;
	}
}
