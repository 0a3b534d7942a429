// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.window;

import org.drivebay.ui.Jobs;
import org.drivebay.ui.Operation;
import org.drivebay.ui.UI;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Work that what a user does makes necessary again and again: only the last is done, a moment after the user has come to rest. UI thread. */
public final class LateJob {

	private static final int PAUSE_MILLIS = 120;

	private final String name;
	private @Nullable Job running;
	private int wanted;

	public LateJob(String name) {
		this.name = name;
	}

	/** Takes the place of what was scheduled before, also if it runs already: that one is cancelled. */
	public void schedule(Operation work) {
		cancel();
		int mine = wanted;
		UI.display().timerExec(PAUSE_MILLIS, () -> {
			if (mine == wanted) {
				running = Jobs.runQuiet(name, work);
			}
		});
	}

	/** Nothing is done from now on. */
	public void cancel() {
		wanted++;
		if (running != null) {
			running.cancel();
		}
	}
}
