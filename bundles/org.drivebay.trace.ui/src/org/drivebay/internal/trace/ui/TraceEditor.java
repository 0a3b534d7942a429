// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.DoubleConsumer;

import org.drivebay.internal.trace.ui.data.LaneKind;
import org.drivebay.internal.trace.ui.data.Lanes;
import org.drivebay.internal.trace.ui.data.LoadTrace;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.timeline.PhaseLegend;
import org.drivebay.internal.trace.ui.timeline.TimelinePlot;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** A trace and its timeline. Jobs read; the first picture is there before all is read, and stays if reading is cancelled. */
public final class TraceEditor extends EditorPart {

	public static final String ID = "org.drivebay.trace.ui.editor.trace";

	private static final int PROGRESS_STEPS = 100;

	private final TraceWindow window = new TraceWindow();
	private final StackLayout stack = new StackLayout();
	private TimelinePlot plot;
	private Composite pages;
	private TraceBar bar;
	private TimeCanvas canvas;
	private @Nullable Job reading;
	private @Nullable Job sorting;
	private LaneKind kind = LaneKind.DEVICE;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof TraceInput)) {
			throw new PartInitException("not a trace: " + input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
	}

	private Path path() {
		return ((TraceInput) getEditorInput()).path();
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new TraceBar(parent, window, this::cancel, this::setKind);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		plot = new TimelinePlot(window);
		canvas = new TimeCanvas(pages, plot);
		canvas.show(window);
		onTop(canvas);
		GridDataFactory.fillDefaults().indent(TimeCanvas.MARGIN, 0).applyTo(new PhaseLegend(parent));
		read();
	}

	private void read() {
		Path path = path();
		var operation = new LoadTrace(path, trace -> UI.async(pages, () -> opened(trace)), new Steps());
		reading = Jobs.run("Open trace " + path, monitor -> {
			try {
				operation.run(monitor);
			} catch (OperationCanceledException e) {
				UI.async(pages, this::cancelled);
				throw e;
			} catch (IOException e) {
				UI.async(pages, () -> failed(monitor, e));
			}
		});
	}

	/** Tells the bar no more often than it can show. */
	private final class Steps implements DoubleConsumer {

		private int last = -1;

		@Override
		public void accept(double done) {
			int step = (int) (done * PROGRESS_STEPS);
			if (step != last) {
				last = step;
				UI.async(pages, () -> bar.progress(step));
			}
		}
	}

	private void opened(LoadedTrace trace) {
		window.setTrace(trace);
		bar.opened(trace);
		if (kind != LaneKind.DEVICE) {
			setKind(kind);
		}
	}

	private void cancelled() {
		bar.cancelled();
	}

	private void failed(IProgressMonitor monitor, IOException reason) {
		if (monitor.isCanceled()) {
			cancelled();
			return;
		}
		bar.failed();
		onTop(new RefusedTrace(pages, path(), reason).control());
	}

	private void onTop(Control control) {
		stack.topControl = control;
		pages.layout();
	}

	private void cancel() {
		if (reading != null) {
			reading.cancel();
		}
	}

	/** Lanes of processes are made when they are asked for. */
	private void setKind(LaneKind wanted) {
		kind = wanted;
		LoadedTrace trace = window.trace();
		if (sorting != null) {
			sorting.cancel();
		}
		if (trace == null || wanted == LaneKind.DEVICE) {
			show(null);
			return;
		}
		sorting = Jobs.run("Sort requests by " + wanted.label().toLowerCase(Locale.ROOT), monitor -> {
			Lanes lanes = trace.lanes(wanted, SubMonitor.convert(monitor));
			UI.async(pages, () -> {
				if (kind == wanted && window.trace() == trace) {
					show(lanes);
				}
			});
		});
	}

	private void show(@Nullable Lanes lanes) {
		plot.setLanes(lanes);
		canvas.refresh();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == TraceWindow.class ? type.cast(window) : super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		stack.topControl.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("a trace does not change");
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("a trace does not change");
	}

	@Override
	public void dispose() {
		cancel();
		if (sorting != null) {
			sorting.cancel();
		}
		super.dispose();
	}
}
