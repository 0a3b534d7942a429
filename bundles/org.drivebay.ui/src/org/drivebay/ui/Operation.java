// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import org.eclipse.core.runtime.IProgressMonitor;

/** Long work, testable without a UI. {@link Jobs} runs it from one. */
@FunctionalInterface
public interface Operation {

	/**
	 * @param monitor its cancellation comes with an interrupt of the thread
	 * @throws InterruptedException or {@link org.eclipse.core.runtime.OperationCanceledException} when cancelled
	 * @throws Exception with a message for the user: what failed, and what to do
	 */
	void run(IProgressMonitor monitor) throws Exception;
}
