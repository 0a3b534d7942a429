// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.scatter;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.internal.trace.ui.array.ArrayChoice;
import org.drivebay.internal.trace.ui.array.ArrayView;
import org.drivebay.internal.trace.ui.array.NamedArray;
import org.drivebay.internal.trace.ui.draw.ColorLegend;
import org.drivebay.internal.trace.ui.draw.SummaryBar;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.trace.JoinedArray;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Sectors over time: those of the chosen device, or those of an array with what its members did there. */
public final class ScatterView extends ArrayView {

	public static final String ID = "org.drivebay.trace.ui.view.scatter";

	private static final String DEVICE = "the chosen device";
	private static final int WIDTH = 190;
	private static final int LEGEND_INDENT = 6;

	private final ScatterPlot plot = new ScatterPlot();
	private Composite area;
	private SummaryBar summary;
	private Combo of;
	private TimeCanvas canvas;
	private ColorLegend legend;
	private boolean ofArray;

	@Override
	protected void createContent(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		summary = new SummaryBar(area, 2);
		new Label(summary.controls(), SWT.NONE).setText("&Sectors of:");
		of = new Combo(summary.controls(), SWT.READ_ONLY);
		of.setToolTipText("An array's geometry comes from the snapshot in a recording's folder, or is chosen in the Stripes view");
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(of);
		of.addListener(SWT.Selection, event -> chosen(of.getSelectionIndex() - 1));
		canvas = new TimeCanvas(area, plot);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		legend = new ColorLegend(area, ArrayPoints.legend());
		GridDataFactory.fillDefaults().indent(LEGEND_INDENT, 0).applyTo(legend);
		show(List.of(), ArrayChoice.NONE, null);
	}

	/** @param array its number, {@link ArrayChoice#NONE} for the device */
	private void chosen(int array) {
		ArrayChoice choice = choice();
		ofArray = array != ArrayChoice.NONE;
		if (choice != null && ofArray && array != choice.chosen()) {
			choice.choose(array);
		}
		arrayChanged();
	}

	@Override
	protected TimeCanvas canvas() {
		return canvas;
	}

	@Override
	protected void arrayChanged() {
		ArrayChoice choice = choice();
		if (choice != null) {
			show(choice.arrays(), ofArray ? choice.chosen() : ArrayChoice.NONE, choice.joined());
		}
	}

	/** @param array its number, {@link ArrayChoice#NONE} for the device @param joined null until it is there */
	private void show(List<NamedArray> arrays, int array, JoinedArray joined) {
		List<String> items = new ArrayList<>(List.of(DEVICE));
		arrays.forEach(each -> items.add(each.label()));
		of.setItems(items.toArray(String[]::new));
		of.select(array + 1);
		boolean mapped = array != ArrayChoice.NONE && joined != null;
		plot.show(mapped ? new ArrayPoints(arrays.get(array), joined) : new DevicePoints());
		summary.setText(mapped ? "Member I/Os, where they belong on the array"
				: array != ArrayChoice.NONE ? "Reading…" : "Requests, by their first sector");
		legend.setVisible(mapped);
		((GridData) legend.getLayoutData()).exclude = !mapped;
		area.layout();
		canvas.refresh();
	}
}
