// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.apply;

import org.drivebay.host.plan.PlanArrays;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A plan and a host that is chosen for it; a job works there. */
abstract class HostDialog extends TitleAreaDialog {

	final PlanArrays planned;
	HostChoice host;
	@Nullable
	Job job;
	private final String text;

	/** @param text of the window */
	HostDialog(Shell parent, PlanArrays planned, String text) {
		super(parent);
		this.planned = planned;
		this.text = text;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(text);
	}

	/** Two columns, with the choice of the host on top. */
	Composite hostArea(Composite parent) {
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
		host = new HostChoice(area, planned.hosts(), this::look);
		return area;
	}

	/** The host was chosen. */
	abstract void look();

	void cancelJob() {
		Job running = job;
		if (running != null) {
			running.cancel();
		}
	}
}
