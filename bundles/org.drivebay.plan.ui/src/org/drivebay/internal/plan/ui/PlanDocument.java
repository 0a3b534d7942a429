// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.host.plan.PlanCheck;
import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.host.plan.PlanProblem;
import org.drivebay.internal.plan.ui.edit.PlanCommand;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.gef.commands.CommandStack;

/** An open plan. It changes by commands alone, and whoever shows it is told after each, undone ones too. UI thread. */
public final class PlanDocument {

	private static final int UNDO_LIMIT = 200;

	private final RaidPlan plan;
	private final CommandStack commands;
	private final List<Runnable> listeners = new ArrayList<>();
	private List<PlanProblem> problems;
	private PlanGeometry geometry;

	public PlanDocument(RaidPlan plan, CommandStack commands) {
		this.plan = plan;
		this.commands = commands;
		commands.setUndoLimit(UNDO_LIMIT);
		commands.addCommandStackListener(event -> changed());
		look();
	}

	public RaidPlan plan() {
		return plan;
	}

	public CommandStack commands() {
		return commands;
	}

	/** What is wrong with it now. */
	public List<PlanProblem> problems() {
		return problems;
	}

	public List<PlanProblem> problems(PlanDevice device) {
		return problems.stream().filter(problem -> problem.subject() == device).toList();
	}

	/** Of the plan as it is now. */
	public PlanGeometry geometry() {
		return geometry;
	}

	/** Changes the plan, so that it can be undone. */
	public void change(String label, Runnable change) {
		commands.execute(new PlanCommand(label, plan, change));
	}

	/** Told after each change, in the order of registration. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		look();
		List.copyOf(listeners).forEach(Runnable::run);
	}

	private void look() {
		problems = PlanCheck.of(plan);
		geometry = new PlanGeometry();
	}
}
