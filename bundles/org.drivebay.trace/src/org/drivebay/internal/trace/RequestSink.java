// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

/** Takes requests without an object for each. Times are in ns since the host's start, or {@link DeviceRequests#NEVER}. */
interface RequestSink {

	/** A request was queued. */
	default void queued(int device, long sector, int sectors, int pid) {
		// not everybody wants to know
	}

	/** A request was issued to the driver, with all that was merged into it. */
	default void issued(int device, long sector, int sectors) {
		// not everybody wants to know
	}

	/** A request is complete; {@link #times} comes next. @param action of the event that queued it */
	void identity(int device, long sector, int count, int action, int pid);

	/** When it came where: Q, G, I, M, D, C. */
	void times(long q, long g, long i, long m, long d, long c);
}
