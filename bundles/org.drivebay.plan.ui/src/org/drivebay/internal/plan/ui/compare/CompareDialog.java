// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.compare;

import java.util.List;

import org.drivebay.internal.plan.ui.map.BlockMap;
import org.drivebay.md.compare.Figure;
import org.drivebay.md.compare.LayoutFigures;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.RaidPlan;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.drivebay.ui.viewer.Columns;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Two layouts side by side: their maps, their figures with the better one marked, and what of failures they survive. */
final class CompareDialog extends Dialog {

	private static final String[] TITLES = { "", "A", "B" };
	private static final int[] WIDTHS = { 290, 100, 100 };

	private final RaidPlan plan;
	private final PlanArray first;
	private Side left;
	private Side right;
	private Table table;
	private SurvivalChart chart;
	/** Counts that are still under way for an older choice must not be shown. */
	private int choices;

	/** What belongs to one side. */
	private record Side(LayoutChoice choice, MapCanvas canvas, Label title) {

		/** @return null if md would not run what is chosen */
		@Nullable
		BlockMap show(String name) {
			try {
				BlockMap map = choice.map();
				canvas.show(map);
				title.setText(name + "  ·  " + LayoutChoice.title(map));
				return map;
			} catch (SpecException e) {
				canvas.refuse(String.valueOf(e.getMessage()));
				title.setText(name);
				return null;
			}
		}
	}

	CompareDialog(Shell parent, RaidPlan plan, PlanArray first) {
		super(parent);
		this.plan = plan;
		this.first = first;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Compare Layouts");
	}

	@Override
	protected Point getInitialSize() {
		return new Point(1120, 740);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 8).applyTo(area);
		left = side(area);
		right = side(area);
		right.choice().choose("raid10".equals(first.getLevel()) ? Level.RAID6 : Level.RAID10);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 340).applyTo(table);
		for (int i = 0; i < TITLES.length; i++) {
			Columns.add(table, i == 0 ? SWT.LEFT : SWT.RIGHT, TITLES[i], WIDTHS[i]);
		}
		table.addListener(SWT.MouseMove, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			table.setToolTipText(item == null ? null : FigureText.help((Figure) item.getData()));
		});
		chart = new SurvivalChart(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
		compare();
		return area;
	}

	private Side side(Composite area) {
		var column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
		var choice = new LayoutChoice(column, plan, first, this::compare);
		var title = new Label(column, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		var canvas = new MapCanvas(column);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 150).applyTo(canvas);
		return new Side(choice, canvas, title);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	/** Shows the maps at once; counting is left to a job. */
	private void compare() {
		int choice = ++choices;
		table.removeAll();
		chart.show(List.of());
		BlockMap a = left.show("A");
		BlockMap b = right.show("B");
		if (a == null || b == null) {
			return;
		}
		Jobs.runQuiet("Compare layouts", monitor -> {
			LayoutFigures one = LayoutFigures.of(a.geometry());
			LayoutFigures other = LayoutFigures.of(b.geometry());
			UI.async(table, () -> {
				if (choice == choices) {
					show(one, other);
				}
			});
		});
	}

	private void show(LayoutFigures one, LayoutFigures other) {
		for (Figure figure : Figure.values()) {
			int better = figure.compare(one, other);
			var item = new TableItem(table, SWT.NONE);
			item.setData(figure);
			item.setText(new String[] { FigureText.name(figure), marked(FigureText.value(figure, one), better < 0),
					marked(FigureText.value(figure, other), better > 0) });
			if (better != 0) {
				item.setFont(better < 0 ? 1 : 2, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			}
		}
		chart.show(List.of(one, other));
	}

	private static String marked(String value, boolean better) {
		return better ? "✓ " + value : value;
	}
}
