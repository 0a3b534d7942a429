// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

/**
 * All complete requests of a trace by a number from 0, in the order in which they were completed. Times are in ns since the trace's first event, or
 * {@link #NEVER}. Safe for several threads.
 */
public interface Requests {

	/** The request did not come to that, or the trace does not have it. */
	long NEVER = Long.MIN_VALUE;

	long count();

	/** See {@link Device}. */
	int device(long number);

	/** the first, of 512 bytes */
	long sector(long number);

	int sectors(long number);

	/** Of the event that queued it, see {@link Action}. */
	int action(long number);

	/** Who queued it. */
	int pid(long number);

	long queued(long number);

	/** When it got a structure of its own. */
	long got(long number);

	long inserted(long number);

	/** When it went into another request. */
	long merged(long number);

	long issued(long number);

	long completed(long number);
}
