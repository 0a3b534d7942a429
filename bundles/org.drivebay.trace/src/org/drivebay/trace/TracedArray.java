// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.List;

import org.drivebay.md.geometry.Geometry;

/**
 * An array as it was when the trace was taken.
 *
 * @param device  its number, see {@link Device}
 * @param members the numbers of its members in the order of roles, 0 where one is missing
 * @param bitmap  where the members' bitmap is, from the start of the device
 */
public record TracedArray(int device, Geometry geometry, List<Integer> members, Extent bitmap) {

	/** Sectors from one on; none where there are 0. */
	public record Extent(long sector, long sectors) {

		public static final Extent NONE = new Extent(0, 0);

		/** Whether a sector is one of these. */
		public boolean has(long any) {
			return any >= sector && any - sector < sectors;
		}
	}

	/** @throws IllegalArgumentException if there are not as many members as roles */
	public TracedArray {
		members = List.copyOf(members);
		if (members.size() != geometry.spec().members().size()) {
			throw new IllegalArgumentException(members.size() + " members for " + geometry.spec().members().size() + " roles");
		}
	}
}
