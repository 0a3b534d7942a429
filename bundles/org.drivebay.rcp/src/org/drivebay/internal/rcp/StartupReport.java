// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.core.runtime.ILog;

/** Says how long it took from the process's start to a window that is painted and handles events. */
final class StartupReport {

	private StartupReport() {
	}

	/** UI thread, when the window is usable. */
	static void print() {
		if (!StartOptions.reportStartup()) {
			return;
		}
		Instant start = ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH);
		long millis = Duration.between(start, Instant.now()).toMillis();
		// asked for on the command line, so it goes there
		System.err.println("drivebay: window usable after " + millis + " ms");
		ILog.of(StartupReport.class).info("window usable after " + millis + " ms");
	}
}
