// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.stripe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.draw.ColorLegend;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.window.LateJob;
import org.drivebay.internal.trace.ui.window.SummaryBar;
import org.drivebay.internal.trace.ui.window.TraceView;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.drivebay.trace.ArrayTraffic;
import org.drivebay.trace.JoinedArray;
import org.drivebay.trace.TraceFile;
import org.drivebay.ui.UI;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
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
public final class StripeView extends TraceView {

	public static final String ID = "org.drivebay.trace.ui.view.stripes";

	private static final int RANGES = 1;
	private static final int LEGEND_INDENT = 6;

	private final LateJob joining = new LateJob("Join member I/Os to the requests of an array");
	private final StripePlot plot = new StripePlot();
	private Composite area;
	private SummaryBar summary;
	private Combo arrays;
	private TimeCanvas canvas;
	private List<NamedArray> choices = List.of();
	private @Nullable TraceFile joined;

	@Override
	protected void createContent(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		summary = new SummaryBar(area, 2);
		arrays = new Combo(summary.controls(), SWT.READ_ONLY);
		GridDataFactory.swtDefaults().hint(170, SWT.DEFAULT).applyTo(arrays);
		arrays.addListener(SWT.Selection, event -> join());
		var choose = new Button(summary.controls(), SWT.PUSH);
		choose.setText("&Geometry…");
		choose.setToolTipText("A snapshot of the traced host, or a plan of its arrays");
		choose.addListener(SWT.Selection, event -> choose());
		canvas = new TimeCanvas(area, plot);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		GridDataFactory.fillDefaults().indent(LEGEND_INDENT, 0).applyTo(new ColorLegend(area, ClassColors.legend()));
	}

	@Override
	protected void update(TraceWindow of, LoadedTrace trace, Change changed) {
		canvas.show(of);
		if (changed == Change.TRACE && trace.whole() && trace.file() != joined) {
			joined = trace.file();
			choices(List.of());
			Path snapshot = NamedArray.snapshotOf(trace);
			if (Files.isRegularFile(snapshot)) {
				read(snapshot, trace);
			}
		}
	}

	private void choose() {
		TraceWindow shown = window();
		LoadedTrace trace = shown == null ? null : shown.trace();
		var dialog = new FileDialog(area.getShell(), SWT.OPEN);
		dialog.setText("Geometry of the Traced Arrays");
		dialog.setFilterExtensions(new String[] { "*.zip;*.raidplan", "*" });
		dialog.setFilterNames(new String[] { "Snapshots and plans (*.zip, *.raidplan)", "All files" });
		String chosen = trace == null ? null : dialog.open();
		if (trace != null && chosen != null) {
			read(Path.of(chosen), trace);
		}
	}

	private void read(Path file, LoadedTrace trace) {
		joining.schedule(monitor -> {
			List<NamedArray> found = NamedArray.of(file, trace, (done, total) -> !monitor.isCanceled());
			if (found.isEmpty()) {
				throw new IllegalArgumentException("The trace has no array of " + file);
			}
			UI.async(area, () -> choices(found));
		});
	}

	private void choices(List<NamedArray> found) {
		choices = found;
		arrays.setItems(found.stream().map(NamedArray::label).toArray(String[]::new));
		arrays.setEnabled(!found.isEmpty());
		plot.show(null);
		summary.setText(found.isEmpty() ? "Which array? Choose a snapshot of the traced host, or a plan of its arrays" : "Reading…");
		canvas.refresh();
		if (!found.isEmpty()) {
			arrays.select(0);
			join();
		}
	}

	private void join() {
		TraceWindow shown = window();
		LoadedTrace trace = shown == null ? null : shown.trace();
		if (trace == null) {
			return;
		}
		NamedArray array = choices.get(arrays.getSelectionIndex());
		joining.schedule(monitor -> {
			JoinedArray found = trace.file().join(array.array(), RANGES, (done, total) -> !monitor.isCanceled()).result();
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			UI.async(area, () -> show(found));
		});
	}

	private void show(JoinedArray found) {
		plot.show(found);
		summary.setText(summary(found.traffic()));
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

	@Override
	public void dispose() {
		joining.cancel();
		super.dispose();
	}
}
