// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.drivebay.internal.trace.ui.data.LaneKind;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.data.Loss;
import org.drivebay.internal.trace.ui.draw.FittedText;
import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;

/** Above the timeline: what is seen, which lanes, where to go, and how far reading has come. */
final class TraceBar {

	/** The digits of times tell so many parts of what is seen apart. */
	private static final int TOLD_APART = 1000;

	private final TraceWindow window;
	private final Composite area;
	private final Label state;
	private final FittedText stateText;
	private final ProgressBar progress;
	private final Button cancel;
	private final Text goTo;
	private boolean cancelled;
	private String note = "";

	/** @param shown the lanes that are there at first @param kind gets those that the user chooses */
	TraceBar(Composite parent, TraceWindow window, Runnable cancelled, LaneKind shown, Consumer<LaneKind> kind) {
		this.window = window;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(7).margins(6, 3).applyTo(area);
		state = new Label(area, SWT.NONE);
		stateText = new FittedText(state);
		stateText.set("Reading…");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(state);
		progress = new ProgressBar(area, SWT.HORIZONTAL);
		GridDataFactory.swtDefaults().hint(140, SWT.DEFAULT).applyTo(progress);
		cancel = new Button(area, SWT.PUSH);
		cancel.setText("Cancel");
		cancel.addListener(SWT.Selection, event -> cancelled.run());
		GridDataFactory.swtDefaults().applyTo(cancel);
		new Label(area, SWT.NONE).setText("&Lanes:");
		var lanes = new Combo(area, SWT.READ_ONLY);
		lanes.setItems(Arrays.stream(LaneKind.values()).map(LaneKind::label).toArray(String[]::new));
		lanes.setToolTipText("A queue is blk-mq's software queue, that of the CPU on which a request was queued: traces do not tell the hardware queue");
		lanes.select(shown.ordinal());
		lanes.addListener(SWT.Selection, event -> kind.accept(LaneKind.values()[lanes.getSelectionIndex()]));
		new Label(area, SWT.NONE).setText("&Go to:");
		goTo = new Text(area, SWT.SEARCH);
		goTo.setMessage("1.25 s, 300 ms, #2048");
		goTo.setToolTipText("A time since the first event (s, ms, us or ns), or # and a sector: the next request there, from the cursor on");
		GridDataFactory.swtDefaults().hint(170, SWT.DEFAULT).applyTo(goTo);
		goTo.addListener(SWT.DefaultSelection, event -> go());
		window.onChange(this::changed);
	}

	Composite control() {
		return area;
	}

	/** @param percent of the files that are read */
	void progress(int percent) {
		progress.setSelection(percent);
	}

	/** Reading was cancelled. */
	void cancelled() {
		cancelled = true;
		read();
	}

	/** Tells something as long as the trace is open. */
	void note(String text) {
		note = text;
		tell();
	}

	/** There is no more to be read. */
	void read() {
		for (Control control : new Control[] { progress, cancel }) {
			control.setVisible(false);
			((GridData) control.getLayoutData()).exclude = true;
		}
		tell();
		area.layout();
	}

	private void changed(Change change) {
		if (!state.isDisposed()) {
			tell();
		}
	}

	/** What is seen, how much there is, and what of it could not be read. */
	private void tell() {
		LoadedTrace trace = window.trace();
		List<String> words = new ArrayList<>();
		if (trace != null) {
			words.add(seen(window.range()));
			words.add(String.format("%,d requests", trace.requests().count()) + (trace.whole() ? "" : " so far"));
		}
		if (!window.losses().isEmpty()) {
			words.add(String.format("%,d events lost", window.losses().stream().mapToLong(Loss::events).sum()));
		}
		if (cancelled) {
			words.add("reading was cancelled");
		}
		if (!note.isEmpty()) {
			words.add(note);
		}
		List<String> problems = trace == null ? List.of() : trace.problems();
		words.addAll(problems.stream().limit(1).toList());
		String text = String.join("  ·  ", words);
		stateText.set(text);
		state.setToolTipText(problems.isEmpty() ? text : String.join("\n", problems));
	}

	private static String seen(TimeRange range) {
		long step = Math.max(1, range.length() / TOLD_APART);
		return TimeText.at(range.from(), step) + " – " + TimeText.at(range.until(), step) + "  (" + TimeText.span(range.length()) + ")";
	}

	private void go() {
		String text = goTo.getText().strip();
		LoadedTrace trace = window.trace();
		if (trace == null || text.isEmpty()) {
			return;
		}
		if (!(text.startsWith("#") ? GoTo.sector(window, trace, text.substring(1)) : time(text))) {
			stateText.set(text + " is not in this trace");
		}
	}

	private boolean time(String text) {
		OptionalLong time = TimeText.parse(text);
		LoadedTrace trace = window.trace();
		if (time.isEmpty() || trace == null || time.getAsLong() > trace.duration()) {
			return false;
		}
		window.reveal(time.getAsLong());
		window.setCursor(time.getAsLong());
		return true;
	}
}
