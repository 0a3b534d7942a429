// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.trace.Requests;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.eclipse.core.runtime.OperationCanceledException;

/** Finds requests by what they are of. */
final class GoTo {

	private static final int ASK_EVERY = 1 << 16;

	private GoTo() {
	}

	/**
	 * Selects the next request of the shown device that has a sector, completed behind the cursor, and after the last one the first again. A job looks.
	 *
	 * @param text a number
	 * @return whether it is one
	 */
	static boolean sector(TraceWindow window, LoadedTrace trace, String text) {
		if (!text.strip().matches("\\d{1,18}")) {
			return false;
		}
		long sector = Long.parseLong(text.strip());
		int device = window.device();
		TraceSelection selection = window.selection();
		boolean isRequest = selection != null && selection.isRequest();
		long start = isRequest ? selection.request() + 1 : trace.index().firstCompleted(Math.max(0, window.cursor()));
		Jobs.runQuiet("Find sector " + sector, monitor -> {
			Requests requests = trace.requests();
			for (long looked = 0; looked < requests.count(); looked++) {
				long number = (start + looked) % requests.count();
				if (requests.device(number) == device && requests.sector(number) <= sector && sector - requests.sector(number) < requests.sectors(number)) {
					UI.async(() -> {
						window.select(TraceSelection.of(trace, number));
						window.reveal(requests.queued(number));
					});
					return;
				}
				if (looked % ASK_EVERY == 0 && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
			throw new IllegalArgumentException("No request of this device has sector " + sector);
		});
		return true;
	}
}
