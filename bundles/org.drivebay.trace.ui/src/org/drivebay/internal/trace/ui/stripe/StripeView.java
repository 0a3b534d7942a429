// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.stripe;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.drivebay.internal.trace.ui.array.ArrayChoice;
import org.drivebay.internal.trace.ui.array.ArrayView;
import org.drivebay.internal.trace.ui.array.ClassColors;
import org.drivebay.internal.trace.ui.array.NamedArray;
import org.drivebay.internal.trace.ui.draw.ColorLegend;
import org.drivebay.internal.trace.ui.draw.SummaryBar;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.trace.ArrayTraffic;
import org.drivebay.trace.JoinedArray;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/**
 * The requests to an array and, below, the I/Os of its members that md made of them. The geometry is that of the snapshot that was taken with the trace, or
 * of a snapshot or a plan that the user names.
 */
public final class StripeView extends ArrayView {

	public static final String ID = "org.drivebay.trace.ui.view.stripes";

	private static final int LEGEND_INDENT = 6;

	private final StripePlot plot = new StripePlot();
	private Composite area;
	private SummaryBar summary;
	private Combo arrays;
	private TimeCanvas canvas;

	@Override
	protected void createContent(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		summary = new SummaryBar(area, 2);
		arrays = new Combo(summary.controls(), SWT.READ_ONLY);
		GridDataFactory.swtDefaults().hint(170, SWT.DEFAULT).applyTo(arrays);
		arrays.addListener(SWT.Selection, event -> chosen(choice -> choice.choose(arrays.getSelectionIndex())));
		var choose = new Button(summary.controls(), SWT.PUSH);
		choose.setText("&Geometry…");
		choose.setToolTipText("A snapshot of the traced host, or a plan of its arrays");
		choose.addListener(SWT.Selection, event -> chosen(this::askForGeometry));
		canvas = new TimeCanvas(area, plot);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		GridDataFactory.fillDefaults().indent(LEGEND_INDENT, 0).applyTo(new ColorLegend(area, ClassColors.legend()));
	}

	private void chosen(Consumer<ArrayChoice> action) {
		ArrayChoice choice = choice();
		if (choice != null) {
			action.accept(choice);
		}
	}

	@Override
	protected TimeCanvas canvas() {
		return canvas;
	}

	private void askForGeometry(ArrayChoice choice) {
		var dialog = new FileDialog(area.getShell(), SWT.OPEN);
		dialog.setText("Geometry of the Traced Arrays");
		dialog.setFilterExtensions(new String[] { "*.zip;*.raidplan", "*" });
		dialog.setFilterNames(new String[] { "Snapshots and plans (*.zip, *.raidplan)", "All files" });
		String file = dialog.open();
		if (file != null) {
			choice.read(Path.of(file));
		}
	}

	@Override
	protected void arrayChanged() {
		chosen(this::show);
	}

	private void show(ArrayChoice choice) {
		arrays.setItems(choice.arrays().stream().map(NamedArray::label).toArray(String[]::new));
		arrays.setEnabled(!choice.arrays().isEmpty());
		arrays.select(choice.chosen());
		JoinedArray joined = choice.joined();
		plot.show(joined);
		summary.setText(joined != null ? summary(joined.traffic())
				: choice.chosen() == ArrayChoice.NONE ? "Which array? Choose a snapshot of the traced host, or a plan of its arrays" : "Reading…");
		canvas.refresh();
	}

	private static String summary(ArrayTraffic traffic) {
		String amplification = Double.isNaN(traffic.writeAmplification()) ? "nothing was written" : String.format(Locale.ROOT, "write amplification %.2f", traffic
				.writeAmplification());
		if (traffic.array().geometry().spec().level().parityMembers() == 0) {
			return amplification;
		}
		return String.format("%s  ·  stripes: %,d read-modify-write, %,d reconstruct-write, %,d full-stripe, %,d cached", amplification, traffic.rmw(), traffic
				.rcw(), traffic.fullStripe(), traffic.cached());
	}
}
