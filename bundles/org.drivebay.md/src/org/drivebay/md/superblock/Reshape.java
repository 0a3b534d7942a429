// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

/**
 * A reshape that was under way when the superblock was written; the array's level, layout, chunk are the old ones, {@code raid_disks} is the
 * new count (0.90: the larger).
 *
 * @param position        array sector that it has come to; unsigned
 * @param newLevel        md's number
 * @param deltaDisks      new count of members less the old one
 * @param newLayout       md's number
 * @param newChunkSectors 0 where the new level has none
 * @param newOffset       sectors to add to this member's data offset, 0 for no change
 * @param backwards       from the array's end to its start
 */
public record Reshape(long position, int newLevel, int deltaDisks, int newLayout, long newChunkSectors, int newOffset, boolean backwards) {

	/** Members before a reshape that leaves fewer: their roles still count. */
	public int extraDisks() {
		return Math.max(0, -deltaDisks);
	}
}
