// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

import org.drivebay.host.HostSession;
import org.drivebay.host.plan.PlanArrays;
import org.drivebay.internal.plan.ui.ScriptedHosts;
import org.drivebay.remote.RemoteException;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hosts that answer when another has been chosen already. */
@WorkbenchTest
class HostDialogTest {

	private static final PlanArrays ANY_HOST = new PlanArrays(List.of(), List.of(), Set.of(), Map.of());
	private static final String SHOWN = "Hosts Under Test";

	private final Robot robot = new Robot();
	private final ScriptedHosts scripted = new ScriptedHosts("slow", "prompt");
	private final Semaphore begun = new Semaphore(0);
	private final Map<String, Semaphore> answers = Map.of("prompt", new Semaphore(0), "slow", new Semaphore(0));
	private Late dialog;
	private Combo hosts;

	/** Its hosts answer when the test lets them, though they were told to leave off. */
	private final class Late extends HostDialog<String> {

		private final List<String> shown = new CopyOnWriteArrayList<>();

		Late(Shell parent) {
			super(parent, ANY_HOST, SHOWN);
			setBlockOnOpen(false);
		}

		@Override
		protected Control createDialogArea(Composite parent) {
			return hostArea(parent);
		}

		@Override
		String read(HostSession session) throws RemoteException {
			String name = session.definition().name();
			begun.release();
			answers.get(name).acquireUninterruptibly();
			if (name.equals("prompt")) {
				return name;
			}
			throw new RemoteException.Unreachable(name, null);
		}

		@Override
		void looking() {
			shown.clear();
		}

		@Override
		void found(String found) {
			shown.add(found);
		}

		@Override
		void refused(String reason) {
			shown.add("refused: " + reason);
		}
	}

	@BeforeEach
	void open() {
		UiThread.run(() -> {
			dialog = new Late(robot.window());
			dialog.open();
		});
		hosts = robot.combo(robot.shell(SHOWN), "Host:");
		UiThread.waitUntil("the host is being read", begun::tryAcquire);
	}

	@AfterEach
	void close() {
		answers.values().forEach(answer -> answer.release(2));
		UiThread.run(dialog::close);
		scripted.close();
	}

	private void choose(String name) {
		UiThread.run(() -> {
			hosts.setText(name);
			hosts.notifyListeners(SWT.Selection, new Event());
		});
		UiThread.waitUntil("the host is being read", begun::tryAcquire);
	}

	private void answer(Job job, String name) throws InterruptedException {
		answers.get(name).release();
		shown(job);
	}

	/** Once the job has ended, and the dialog has had its answer. */
	private static void shown(Job job) throws InterruptedException {
		job.join();
		UiThread.run(() -> {
			// what the job has asked for is done before
		});
	}

	@Test
	void theOneThatWasLeftIsNotHeard() throws Exception {
		Job first = dialog.job;
		choose("prompt");
		Job second = dialog.job;
		answer(second, "prompt");
		assertEquals(List.of("prompt"), dialog.shown);
		answer(first, "slow");
		assertEquals(List.of("prompt"), dialog.shown, "its refusal came late");
	}

	@Test
	void theOneThatIsChosenAgainIsHeardOnce() throws Exception {
		choose("prompt");
		Job left = dialog.job;
		choose("slow");
		choose("prompt");
		Job again = dialog.job;
		answers.get("prompt").release();
		answers.get("prompt").release();
		left.join();
		shown(again);
		assertEquals(List.of("prompt"), dialog.shown);
	}
}
