// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.apply;

import org.drivebay.host.HostSession;
import org.drivebay.host.plan.PlanArrays;
import org.drivebay.remote.RemoteException;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.drivebay.ui.dialogs.TitledDialog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/**
 * A plan and a host that is chosen for it. Each choice has a job look at the host; only what the last choice has found is shown.
 *
 * @param <T> what is found on a host
 */
abstract class HostDialog<T> extends TitledDialog {

	final PlanArrays planned;
	Composite area;
	HostChoice host;
	@Nullable
	Job job;
	/** A host that answers late, after another was chosen or itself once more, is not heard. */
	private int looks;

	HostDialog(Shell parent, PlanArrays planned, String text) {
		super(parent, text);
		this.planned = planned;
	}

	/** Two columns, with the choice of the host on top. */
	final Composite hostArea(Composite parent) {
		area = area(parent, 2);
		host = new HostChoice(area, planned.hosts(), this::look);
		return area;
	}

	@Override
	public void create() {
		super.create();
		look();
	}

	private void look() {
		cancelJob();
		int look = ++looks;
		looking();
		HostSession session = host.chosen();
		if (session == null) {
			refused(HostChoice.none(planned.hosts()));
			return;
		}
		job = Jobs.runQuiet("Look at " + session.definition().name(), monitor -> {
			try {
				T found = read(session);
				answer(look, () -> found(found));
			} catch (RemoteException e) {
				answer(look, () -> refused(String.valueOf(e.getMessage())));
			}
		});
	}

	private void answer(int look, Runnable shown) {
		UI.async(area, () -> {
			if (look == looks) {
				shown.run();
			}
		});
	}

	/** Looks at a host; nothing is changed there. Not on the UI thread. */
	abstract T read(HostSession session) throws RemoteException, InterruptedException;

	/** Another host was chosen: what is shown is not of it. */
	abstract void looking();

	/** Shows it. */
	abstract void found(T found);

	/** There is no host, or it could not be read. */
	abstract void refused(String reason);

	final void cancelJob() {
		Job running = job;
		if (running != null) {
			running.cancel();
		}
	}

	@Override
	public boolean close() {
		cancelJob();
		return super.close();
	}
}
