// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.compare;

import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.ParityGeometry;

/**
 * What writing less than a chunk costs, with nothing in a cache.
 *
 * @param reads  of members, before the first write
 * @param writes to members
 */
public record SmallWrite(int reads, int writes) {

	static SmallWrite of(Geometry geometry) {
		if (!(geometry instanceof ParityGeometry parity)) {
			return new SmallWrite(0, geometry.copies());
		}
		int parityMembers = parity.redundancy();
		// md takes the way that reads less: the old data and parity, or the rest of the row
		int modify = 1 + parityMembers;
		int reconstruct = parity.dataMembers() - 1;
		return new SmallWrite(Math.min(modify, reconstruct), 1 + parityMembers);
	}
}
