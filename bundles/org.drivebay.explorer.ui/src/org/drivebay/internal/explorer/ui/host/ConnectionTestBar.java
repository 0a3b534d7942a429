// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.host;

import java.util.function.Supplier;

import org.drivebay.host.HostDefinition;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHosts;
import org.drivebay.ui.HostLogModel;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.Palette;
import org.drivebay.ui.UI;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A button that tries the connection, becomes its cancel button meanwhile, and the outcome beside it. */
final class ConnectionTestBar {

	private final Supplier<HostDefinition> definition;
	private final Composite area;
	private final Button button;
	private final Label outcome;
	private @Nullable Job running;

	ConnectionTestBar(Composite parent, Supplier<HostDefinition> definition) {
		this.definition = definition;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(area);
		button = new Button(area, SWT.PUSH);
		button.setText("&Test Connection");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> startOrCancel()));
		outcome = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(240, 54).indent(0, 4).applyTo(outcome);
	}

	Composite control() {
		return area;
	}

	void setEnabled(boolean enabled) {
		button.setEnabled(enabled || running != null);
	}

	void cancel() {
		Job job = running;
		if (job != null) {
			job.cancel();
			running = null;
		}
	}

	private void startOrCancel() {
		if (running != null) {
			cancel();
			show("Cancelled.", false);
			return;
		}
		HostDefinition tried = definition.get();
		var test = new ConnectionTest(UI.service(RemoteHosts.class), UI.service(Prompter.class), UI.service(HostLogModel.class), tried.spec());
		button.setText("Cancel &Test");
		outcome.setForeground(null);
		outcome.setText("Connecting to " + tried.spec().name() + " …");
		area.layout();
		Job[] mine = new Job[1];
		mine[0] = Jobs.runQuiet("Test connection to " + tried.name(), monitor -> {
			try {
				String found = test.run();
				UI.async(area, () -> finished(mine[0], found, false));
			} catch (RemoteException e) {
				UI.async(area, () -> finished(mine[0], e.getMessage(), true));
			}
		});
		running = mine[0];
	}

	/** A test that was cancelled says nothing more. */
	private void finished(@Nullable Job job, String text, boolean failed) {
		if (job == running) {
			show(text, failed);
		}
	}

	private void show(String text, boolean failed) {
		running = null;
		Palette palette = Palette.of(area);
		button.setText("&Test Connection");
		outcome.setForeground(failed ? palette.critical() : palette.ok());
		outcome.setText(text);
		outcome.setToolTipText(text);
		area.layout();
	}
}
