// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;

import org.drivebay.host.trace.RecordingResult;
import org.drivebay.internal.trace.ui.data.LaneKind;
import org.drivebay.internal.trace.ui.data.Lanes;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.data.Loss;
import org.drivebay.internal.trace.ui.data.Losses;
import org.drivebay.internal.trace.ui.data.TraceSnapshot;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.record.LiveCapture;
import org.drivebay.internal.trace.ui.timeline.PhaseLegend;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.trace.LiveWindow;
import org.drivebay.trace.TraceFile;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;

/** A trace while it is recorded: its last events, as they come. Once it is over, the whole trace is read in their place. Closing it ends the recording. */
public final class LiveEditor extends TracePart {

	public static final String ID = "org.drivebay.trace.ui.editor.live";

	/** From one look at what has come to the next. */
	private static final int INTERVAL_MILLIS = 500;

	private LiveCapture capture;
	private Composite area;
	private LiveBar bar;
	private TracePane pane;
	private @Nullable Job looking;
	/** of devices; of one job after the other */
	private volatile @Nullable IntFunction<String> names;
	private TimeRange shown = new TimeRange(0, 1);

	@Override
	public void createPartControl(Composite parent) {
		capture = ((LiveInput) getEditorInput()).capture();
		area = parent;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new LiveBar(parent, capture::stop);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		pane = new TracePane(parent, capture.folder());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		GridDataFactory.fillDefaults().indent(TimeCanvas.MARGIN, 0).applyTo(PhaseLegend.in(parent));
		pane.waitForMore();
		capture.result().whenComplete((result, failure) -> UI.async(area, () -> ended(result, failure)));
		next();
	}

	/** One look follows the other, each in a job: however slow they are, they do not pile up. */
	private void next() {
		UI.display().timerExec(INTERVAL_MILLIS, () -> {
			if (!area.isDisposed() && !capture.result().isDone()) {
				LaneKind kind = pane.kind();
				looking = Jobs.runQuiet("Look at " + getPartName(), monitor -> look(kind, SubMonitor.convert(monitor)));
			}
		});
	}

	private void look(LaneKind kind, SubMonitor monitor) {
		try {
			LiveWindow now = capture.trace().window();
			if (now.events().count() > 0) {
				var file = TraceFile.open(List.of(capture.folder()));
				SubMonitor both = monitor.setWorkRemaining(2);
				LoadedTrace loaded = LoadedTrace.of(file, now.events(), now.requests(), names(), false, List.of(), both.split(1));
				Lanes lanes = loaded.lanes(kind, both.split(1));
				List<Loss> losses = Losses.of(now.events(), ToldLosses.of(now), monitor);
				UI.async(area, () -> show(loaded, lanes, losses, now.from()));
			}
		} catch (IOException e) {
			// nothing is on the disk yet
		} finally {
			UI.async(area, this::next);
		}
	}

	/** The snapshot is there before the first event. */
	private IntFunction<String> names() {
		IntFunction<String> known = names;
		if (known == null) {
			known = TraceSnapshot.names(capture.folder());
			names = known;
		}
		return known;
	}

	/** Where it is followed, the end of what came; as much of it as was seen before. */
	private void show(LoadedTrace loaded, Lanes lanes, List<Loss> losses, long from) {
		if (capture.result().isDone()) {
			return;
		}
		bar.show(capture.progress());
		boolean moved = pane.window().trace() != null && !pane.window().range().equals(shown);
		if (moved && pane.window().range().until() < shown.until()) {
			bar.leave();
		}
		pane.take(loaded, lanes, losses);
		if (bar.follows()) {
			long length = moved ? pane.window().range().length() : loaded.duration() - from;
			pane.window().move(new TimeRange(Math.max(from, loaded.duration() - length), loaded.duration() + 1));
			shown = pane.window().range();
		}
	}

	private void ended(@Nullable RecordingResult result, @Nullable Throwable failure) {
		if (result != null) {
			bar.ended(result);
			pane.read();
		} else if (failure != null && !(failure instanceof CancellationException)) {
			bar.failed(String.valueOf(failure.getMessage()));
		}
	}

	@Override
	TracePane pane() {
		return pane;
	}

	@Override
	public void dispose() {
		capture.stop();
		if (looking != null) {
			looking.cancel();
		}
		super.dispose();
	}
}
