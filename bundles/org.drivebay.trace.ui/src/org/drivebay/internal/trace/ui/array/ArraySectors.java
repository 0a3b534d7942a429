// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.array;

import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Place;
import org.drivebay.trace.TracedArray;

/** Where on an array the sectors of its members belong. */
public record ArraySectors(TracedArray array) {

	/** Metadata, bitmaps and what the array does not use belong nowhere. */
	public static final long NOWHERE = -1;

	/**
	 * The sector of the array that a sector of a member holds or, of parity, the first one that it protects.
	 *
	 * @param deviceSector counts from the start of the device
	 * @return {@link #NOWHERE} if there is none
	 */
	public long of(int role, long deviceSector) {
		Geometry geometry = array.geometry();
		long sector = deviceSector - geometry.spec().members().get(role).dataOffsetSectors();
		return switch (geometry.at(role, sector)) {
			case Place.Data data -> data.arraySector();
			case Place.P p -> inRow(geometry, p.row(), sector);
			case Place.Q q -> inRow(geometry, q.row(), sector);
			case Place.Unused unused -> NOWHERE;
			case Place.Metadata metadata -> NOWHERE;
		};
	}

	/** As deep in the row's first chunk of data as the sector is in its own chunk. */
	private static long inRow(Geometry geometry, long row, long memberSector) {
		int chunk = geometry.unitSectors();
		int dataMembers = geometry.spec().members().size() - geometry.spec().level().parityMembers();
		return row * dataMembers * chunk + memberSector % chunk;
	}
}
