// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

/** The event that one looks at. It is moved over a trace, so that no event needs an object: what it has must be used before it moves on. */
public interface EventView {

	/** ns since the trace's first event */
	long time();

	int cpu();

	/** What the host counts its events of a device on a CPU with, from 1. */
	int sequence();

	/** See {@link Device}. */
	int device();

	/** See {@link Action}. */
	int action();

	/** blkparse's letters for what a request is, right-aligned in three columns; must not be changed. */
	byte[] rwbs();

	/** the first, of 512 bytes */
	long sector();

	/** as an unsigned number */
	int bytes();

	/** whole ones of 512 bytes */
	int sectors();

	long pid();

	/** The name, in the host's encoding; empty if it is not known. Must not be changed. */
	byte[] process();

	/** negative errno, or 0 */
	int error();
}
