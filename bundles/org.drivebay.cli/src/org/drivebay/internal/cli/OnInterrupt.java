// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While it is open, Ctrl-C does not end the process before what it runs was told to stop, and has. */
final class OnInterrupt implements AutoCloseable {

	private final CountDownLatch ended = new CountDownLatch(1);
	private final Thread stopper;

	/**
	 * Opens it.
	 *
	 * @param stop  makes what is run return soon; called on another thread
	 * @param limit after which the process ends all the same
	 * @param what  is not known to have happened then, for the user
	 */
	OnInterrupt(Runnable stop, Duration limit, String what, PrintStream err) {
		stopper = new Thread(() -> {
			stop.run();
			if (!awaitEnd(limit)) {
				err.println("drivebay: the host does not say that " + what);
			}
		}, "on interrupt");
		Runtime.getRuntime().addShutdownHook(stopper);
	}

	private boolean awaitEnd(Duration limit) {
		try {
			return ended.await(limit.toSeconds(), TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			return false;
		}
	}

	/** What was run is over. */
	@Override
	public void close() {
		ended.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(stopper);
		} catch (IllegalStateException e) {
			// the process is ending, which is what the hook was for
		}
	}
}
