// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

import org.drivebay.internal.trace.ui.array.ArrayChoice;
import org.drivebay.internal.trace.ui.bookmark.BookmarkKeeper;
import org.drivebay.internal.trace.ui.data.LaneKind;
import org.drivebay.internal.trace.ui.data.Lanes;
import org.drivebay.internal.trace.ui.data.LoadTrace;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.data.Loss;
import org.drivebay.internal.trace.ui.data.Losses;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
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

/** A trace's timeline with the bar above it. Jobs read; the first picture is there before all is read, and stays if reading is cancelled. */
final class TracePane {

	private static final int PROGRESS_STEPS = 100;

	private final Path path;
	private final TraceWindow window = new TraceWindow();
	private final ArrayChoice arrays = new ArrayChoice(window);
	private final TimelinePlot plot = new TimelinePlot(window);
	private final StackLayout stack = new StackLayout();
	private final Composite area;
	private final Composite pages;
	private final TraceBar bar;
	private final TimeCanvas canvas;
	private @Nullable Job reading;
	private @Nullable Job sorting;
	private @Nullable Job missing;
	private LaneKind kind = LaneChoice.last();

	/** A pane without a trace; {@link #read} gets it. */
	TracePane(Composite parent, Path path) {
		this.path = path;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		bar = new TraceBar(area, window, this::cancel, kind, chosen -> {
			LaneChoice.keep(chosen);
			setKind(chosen);
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		pages = new Composite(area, SWT.NONE);
		pages.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		canvas = new TimeCanvas(pages, plot);
		canvas.show(window);
		onTop(canvas);
		area.addListener(SWT.Dispose, event -> cancel());
		new BookmarkKeeper(window, path, problem -> {
			if (!area.isDisposed()) {
				bar.note(problem);
			}
		});
	}

	Composite control() {
		return area;
	}

	TraceWindow window() {
		return window;
	}

	ArrayChoice arrays() {
		return arrays;
	}

	TimeCanvas canvas() {
		return canvas;
	}

	void read() {
		var operation = new LoadTrace(path, trace -> UI.async(pages, () -> opened(trace)), new Steps());
		reading = Jobs.run("Open trace " + path, monitor -> {
			try {
				operation.run(monitor);
			} catch (OperationCanceledException e) {
				UI.async(pages, bar::cancelled);
				throw e;
			} catch (IOException e) {
				UI.async(pages, () -> failed(monitor, e));
			}
		});
	}

	/** The lanes that are wanted. */
	LaneKind kind() {
		return kind;
	}

	/** Shows what somebody else has read. @param losses in the order of their begin */
	void take(LoadedTrace trace, Lanes lanes, List<Loss> losses) {
		plot.setLanes(lanes);
		window.setTrace(trace);
		window.setLosses(losses);
		if (lanes.kind() != kind) {
			setKind(kind);
		}
	}

	/** Nothing is read before {@link #read}. */
	void waitForMore() {
		bar.read();
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
		if (trace.whole()) {
			bar.read();
			findLosses(trace);
		}
		if (kind != LaneKind.DEVICE) {
			setKind(kind);
		}
	}

	/** Takes a look at each event: pictures need not wait for it. */
	private void findLosses(LoadedTrace trace) {
		missing = Jobs.runQuiet("Find lost events in " + path, monitor -> {
			List<Loss> losses = Losses.of(trace.events(), told(trace), monitor);
			UI.async(pages, () -> window.setLosses(losses));
		});
	}

	private List<Loss> told(LoadedTrace trace) {
		try {
			return ToldLosses.of(path, trace.events());
		} catch (IOException e) {
			UI.async(pages, () -> bar.note("what the host dropped is not known: " + e.getMessage()));
			return List.of();
		}
	}

	private void failed(IProgressMonitor monitor, IOException reason) {
		if (monitor.isCanceled()) {
			bar.cancelled();
			return;
		}
		bar.read();
		onTop(new RefusedTrace(pages, path, reason).control());
	}

	private void onTop(Control control) {
		stack.topControl = control;
		pages.layout();
	}

	/** Ends what jobs do for it. */
	private void cancel() {
		arrays.cancel();
		for (Job job : new @Nullable Job[] { reading, sorting, missing }) {
			if (job != null) {
				job.cancel();
			}
		}
	}

	/** Lanes of processes and queues are made when they are asked for. */
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
		sorting = Jobs.runQuiet("Sort requests into lanes", monitor -> {
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

	void setFocus() {
		stack.topControl.setFocus();
	}
}
