// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import org.drivebay.host.trace.RecordingProgress;
import org.drivebay.host.trace.RecordingResult;
import org.drivebay.host.trace.RecordingResult.Ending;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Above a trace that is being recorded: how far it is, and what ends it. */
final class LiveBar {

	private final Composite area;
	private final Label state;
	private final Button follow;
	private final Button stop;

	LiveBar(Composite parent, Runnable stopped) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 3).applyTo(area);
		state = new Label(area, SWT.NONE);
		state.setText("Recording begins…");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		follow = new Button(area, SWT.CHECK);
		follow.setText("&Follow");
		follow.setToolTipText("Goes on to the latest events");
		follow.setSelection(true);
		stop = new Button(area, SWT.PUSH);
		stop.setText("&Stop Recording");
		stop.addListener(SWT.Selection, event -> {
			stop.setEnabled(false);
			stopped.run();
		});
	}

	Composite control() {
		return area;
	}

	boolean follows() {
		return follow.getSelection();
	}

	/** The user has gone elsewhere. */
	void leave() {
		follow.setSelection(false);
	}

	void show(RecordingProgress reached) {
		state.setText("Recording: " + text(reached));
	}

	/** It is over; the whole of it can be read now. */
	void ended(RecordingResult result) {
		String why = switch (result.ending()) {
			case Ending.InOrder ended -> "Recorded: ";
			case Ending.Lost(String reason) -> "The link was lost after " + result.elapsed().toSeconds() + " s (" + reason + "); all that came is here: ";
			case Ending.Failed(String reason) -> "Recording failed after " + result.elapsed().toSeconds() + " s (" + reason + "); all that came is here: ";
		};
		state.setText(why + text(result.reached()));
		end();
	}

	/** Nothing was recorded. */
	void failed(String reason) {
		state.setText("Nothing was recorded: " + reason);
		end();
	}

	private void end() {
		state.setToolTipText(state.getText());
		follow.dispose();
		stop.dispose();
		area.layout();
	}

	private static String text(RecordingProgress reached) {
		return String.format("%,d events", reached.events()) + (reached.dropped() == 0 ? "" : String.format("  ·  %,d dropped by the host", reached.dropped()));
	}
}
