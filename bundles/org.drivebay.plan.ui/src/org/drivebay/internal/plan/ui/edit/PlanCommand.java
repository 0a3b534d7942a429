// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import org.drivebay.model.plan.RaidPlan;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;
import org.eclipse.jdt.annotation.Nullable;

/** Any change of a plan. EMF records what it does, which is how it is undone and done again. */
public final class PlanCommand extends Command {

	private final RaidPlan plan;
	private final Runnable change;
	private @Nullable ChangeDescription recorded;

	public PlanCommand(String label, RaidPlan plan, Runnable change) {
		super(label);
		this.plan = plan;
		this.change = change;
	}

	@Override
	public void execute() {
		var recorder = new ChangeRecorder(plan);
		try {
			change.run();
		} finally {
			recorded = recorder.endRecording();
			recorder.dispose();
		}
	}

	@Override
	public void undo() {
		reverse();
	}

	@Override
	public void redo() {
		reverse();
	}

	private void reverse() {
		if (recorded != null) {
			recorded.applyAndReverse();
		}
	}
}
