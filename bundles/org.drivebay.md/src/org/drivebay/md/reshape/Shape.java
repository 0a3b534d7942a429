// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.reshape;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Level;

/**
 * What a reshape changes of an array.
 *
 * @param layout       mdadm's name, an empty text where the level has none
 * @param chunkSectors 0 where the level has none
 * @param raidDisks    members without spares
 */
public record Shape(Level level, String layout, int chunkSectors, int raidDisks) {

	public static Shape of(ArraySpec spec) {
		return new Shape(spec.level(), spec.layoutName(), spec.level().hasChunks() ? spec.chunkSectors() : 0, spec.members().size());
	}

	/** raid6 ddf-N-restart, 512 KiB chunks, 5 members. */
	public String text() {
		return level.label() + (layout.isEmpty() ? "" : " " + layout) + (chunkSectors == 0 ? "" : ", " + chunkSectors / 2 + " KiB chunks") + ", " + raidDisks
				+ (raidDisks == 1 ? " member" : " members");
	}
}
