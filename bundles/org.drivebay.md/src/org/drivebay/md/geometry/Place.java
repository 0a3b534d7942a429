// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

/** What lives on a sector of a member. */
public sealed interface Place {

	/**
	 * A sector of the array.
	 *
	 * @param copy from 0; where there is one copy alone it is 0
	 */
	record Data(long arraySector, int copy) implements Place {
	}

	/** P, the XOR of the data in its stripe row. */
	record P(long row) implements Place {
	}

	/** Q, the Reed-Solomon syndrome of the data in its stripe row. */
	record Q(long row) implements Place {
	}

	/** The array has the sector and puts nothing there: what is left by rounding, or behind the last chunk. */
	record Unused() implements Place {
	}

	/** Before the data offset or behind what the member offers: superblock, bitmap, bad-block log, or no part of the array at all. */
	record Metadata() implements Place {
	}
}
