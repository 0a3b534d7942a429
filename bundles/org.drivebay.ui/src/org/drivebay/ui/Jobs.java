// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import org.drivebay.internal.ui.OperationJob;
import org.eclipse.core.runtime.jobs.Job;

/** Runs operations in the background, with progress, cancellation and one clear message on failure. Any thread. */
public final class Jobs {

	/** The family of every job made here, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	public static final Object FAMILY = new Object();

	private Jobs() {
	}

	/**
	 * Starts the operation.
	 *
	 * @param name what is being done, as the progress view and an error's title say it: {@code Test connection to lab}
	 */
	public static Job run(String name, Operation operation) {
		return start(new OperationJob(name, operation));
	}

	/** As {@link #run}, with a progress dialog if it takes longer than a moment. */
	public static Job runUser(String name, Operation operation) {
		var job = new OperationJob(name, operation);
		job.setUser(true);
		return start(job);
	}

	/** As {@link #run}, for short work that the progress view need not list. */
	public static Job runQuiet(String name, Operation operation) {
		var job = new OperationJob(name, operation);
		job.setSystem(true);
		return start(job);
	}

	private static Job start(Job job) {
		job.schedule();
		return job;
	}
}
