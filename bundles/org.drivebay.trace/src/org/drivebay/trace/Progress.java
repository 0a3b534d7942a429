// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

/** Follows a pass over a trace, and ends it early. Called by the thread that makes the pass, after each 65,536 events. */
@FunctionalInterface
public interface Progress {

	/** To the end. */
	Progress TO_THE_END = (done, total) -> true;

	/**
	 * Tells how far the pass has come.
	 *
	 * @param done  bytes that were read
	 * @param total bytes of all files
	 * @return whether to go on; if not, the pass ends with what it has found so far
	 */
	boolean goesOn(long done, long total);
}
