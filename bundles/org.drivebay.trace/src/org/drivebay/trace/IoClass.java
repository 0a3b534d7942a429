// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

/** What an I/O to a member of an array is for. */
public enum IoClass {
	/** data of a request to the array; or that md reads to compute parity for one */
	DATA,
	/** the second and further copies of what is written */
	COPY, P, Q,
	/** superblock, bad-block log, and whatever else is outside the member's data */
	METADATA, BITMAP,
	/** no request to the array is under way in its stripe: resync, recovery, check or reshape */
	RESYNC
}
