// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

/** Takes the requests to an array and what md made of them, in time order and without an object for each. Times in ns since the host's start. */
public interface JoinSink {

	/** Wants to know nothing. */
	JoinSink NONE = new JoinSink() {
		@Override
		public void request(int number, long time, long sector, int sectors, int action, int pid) {
			// counted all the same
		}

		@Override
		public void complete(int number, long time) {
			// counted all the same
		}

		@Override
		public void memberIo(int role, long time, long memberSector, int sectors, int action, IoClass ioClass, int request) {
			// counted all the same
		}
	};

	/** What {@link #memberIo} has for an I/O that no request caused. */
	int NO_REQUEST = -1;

	/**
	 * A request to the array was queued.
	 *
	 * @param number from 0, in the order of time
	 * @param action see {@link Action}
	 */
	void request(int number, long time, long sector, int sectors, int action, int pid);

	/** It is complete. */
	void complete(int number, long time);

	/**
	 * An I/O to a member was queued.
	 *
	 * @param memberSector on the device
	 * @param request      the one that caused it; where several share a stripe, one of them
	 */
	void memberIo(int role, long time, long memberSector, int sectors, int action, IoClass ioClass, int request);
}
