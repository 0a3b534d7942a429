// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

/**
 * What one member gives to an array.
 *
 * @param role              its place in the array, from 0
 * @param usableSectors     what it offers behind its data offset, positive
 * @param dataOffsetSectors where that begins on the device
 */
public record Member(int role, long usableSectors, long dataOffsetSectors) {

	public Member {
		if (usableSectors <= 0) {
			throw new SpecException("usable_sectors", "must be positive, and is " + usableSectors + " for role " + role);
		}
		if (dataOffsetSectors < 0) {
			throw new SpecException("data_offset_sectors", "must not be negative, and is " + dataOffsetSectors + " for role " + role);
		}
	}
}
