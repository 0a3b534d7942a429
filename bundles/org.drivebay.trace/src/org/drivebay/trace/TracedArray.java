// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.List;
import java.util.Optional;

import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.SectorRange;

/**
 * An array as it was when the trace was taken. Where a member is a partition, its device is the disk, and its data offset in the geometry counts
 * from the start of the disk: that is what a trace has.
 *
 * @param device  its number, see {@link Device}
 * @param members in the order of roles
 */
public record TracedArray(int device, Geometry geometry, List<Member> members) {

	/**
	 * Who has a role.
	 *
	 * @param device its number, 0 where it is missing
	 * @param bitmap where on the device the array's bitmap is
	 */
	public record Member(int device, Extent bitmap) {

		public static final Member MISSING = new Member(0, Extent.NONE);

		/** @param number as sysfs has it, {@code 252:0} */
		public static Member of(String number, Optional<SectorRange> bitmap) {
			return new Member(Device.parse(number), bitmap.map(range -> new Extent(range.sector(), range.sectors())).orElse(Extent.NONE));
		}
	}

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
