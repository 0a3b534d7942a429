// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.apply;

import java.util.List;
import java.util.Map;

import org.drivebay.host.HostSession;
import org.drivebay.host.plan.PlanArrays;
import org.drivebay.host.raid.ApplyOutcome;
import org.drivebay.host.raid.ApplyPreview;
import org.drivebay.host.raid.RaidApply;
import org.drivebay.remote.RemoteException;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Makes the plan's arrays on a host. It looks at the host and shows the exact commands and what they destroy; nothing is changed before
 * Apply, which wants each member that holds something confirmed. Then it shows progress, and in the end the account.
 */
final class ApplyDialog extends HostDialog<RaidApply> {

	/** What the dialog is at. */
	private enum Stage {
		LOOKING, BLOCKED, READY, RUNNING, ENDED
	}

	private Text report;
	private TakenDevices devices;
	private Label step;
	private ProgressBar progress;
	private @Nullable RaidApply apply;
	private Stage stage = Stage.LOOKING;

	ApplyDialog(Shell parent, PlanArrays planned) {
		super(parent, planned, "Apply RAID Plan");
	}

	@Override
	protected Point getInitialSize() {
		return new Point(860, 620);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		int count = planned.arrays().size();
		setTitle(count == 1 ? "Make " + planned.arrays().getFirst().device() : "Make " + count + " arrays");
		hostArea(parent);
		report = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		report.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(600, 190).applyTo(report);
		devices = new TakenDevices(area, () -> enter(stage));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(600, 150).applyTo(devices.control());
		step = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(step);
		progress = new ProgressBar(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(progress);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "&Apply", false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true).setFocus();
	}

	@Override
	RaidApply read(HostSession session) throws RemoteException, InterruptedException {
		return RaidApply.prepare(session.remote(), planned.arrays(), planned.serials());
	}

	@Override
	void looking() {
		report.setText("Looking at the host…");
		devices.show(List.of());
		enter(Stage.LOOKING);
	}

	@Override
	void found(RaidApply prepared) {
		apply = prepared;
		ApplyPreview preview = prepared.preview();
		report.setText(ApplyText.preview(preview));
		devices.show(preview.devices());
		enter(preview.blockers().isEmpty() ? Stage.READY : Stage.BLOCKED);
	}

	@Override
	void refused(String reason) {
		report.setText(reason);
		enter(Stage.BLOCKED);
	}

	private void enter(Stage entered) {
		stage = entered;
		boolean ready = entered == Stage.READY;
		Button ok = getButton(IDialogConstants.OK_ID);
		ok.setEnabled(ready && devices.areConfirmed());
		ok.setVisible(entered != Stage.ENDED);
		getButton(IDialogConstants.CANCEL_ID).setText(entered == Stage.ENDED ? IDialogConstants.CLOSE_LABEL : IDialogConstants.CANCEL_LABEL);
		host.setEnabled(entered != Stage.RUNNING && entered != Stage.ENDED);
		devices.setEnabled(ready);
		step.setVisible(entered == Stage.RUNNING);
		progress.setVisible(entered == Stage.RUNNING);
		switch (entered) {
			case LOOKING -> setMessage("Nothing has been changed yet.");
			case BLOCKED -> setMessage("It cannot be done. Nothing was changed.", IMessageProvider.ERROR);
			case READY -> setMessage(ok.isEnabled() ? "Nothing has been changed yet."
					: "Type the serial number or name of each device that holds something. Nothing has been changed yet.", IMessageProvider.WARNING);
			case RUNNING -> setMessage("Running. Cancel ends it, and tells how far it came.");
			case ENDED -> {
				// the account has set it
			}
		}
	}

	@Override
	protected void okPressed() {
		RaidApply prepared = apply;
		HostSession session = host.chosen();
		if (prepared == null || session == null) {
			return;
		}
		Map<String, String> typed = devices.typed();
		enter(Stage.RUNNING);
		job = Jobs.run("Apply a RAID plan to " + session.definition().name(), monitor -> {
			ApplyOutcome outcome = prepared.run(typed, (number, of, what) -> UI.async(area, () -> progressed(number, of, what)));
			session.refresh();
			UI.async(area, () -> ended(outcome));
		});
	}

	private void progressed(int number, int of, String what) {
		progress.setMaximum(of);
		progress.setSelection(number - 1);
		step.setText(what.replace("&", "&&"));
		report.append("\n\n" + number + "/" + of + "  " + what);
	}

	private void ended(ApplyOutcome outcome) {
		enter(Stage.ENDED);
		report.setText(ApplyText.account(outcome));
		boolean done = outcome.failure().isEmpty();
		setMessage(done ? "All is done and verified." : "Not all could be done. What was made stays made.", done ? IMessageProvider.INFORMATION : IMessageProvider.ERROR);
	}

	/** While it runs, Cancel ends the run alone: the account is still to be read. */
	@Override
	protected void cancelPressed() {
		if (stage == Stage.RUNNING) {
			cancelJob();
		} else {
			super.cancelPressed();
		}
	}

	@Override
	protected void handleShellCloseEvent() {
		cancelPressed();
	}
}
