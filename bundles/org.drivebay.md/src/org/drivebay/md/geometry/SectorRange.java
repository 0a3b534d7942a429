// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

/** Sectors one behind the other, at least one. */
public record SectorRange(long sector, long sectors) {

	public SectorRange {
		if (sector < 0 || sectors <= 0 || sector > Long.MAX_VALUE - sectors) {
			throw new IllegalArgumentException("no range of sectors: " + sectors + " from " + sector);
		}
	}

	/** The first sector behind it. */
	public long end() {
		return sector + sectors;
	}
}
