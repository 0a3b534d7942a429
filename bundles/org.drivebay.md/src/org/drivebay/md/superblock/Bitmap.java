// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

/**
 * A write-intent bitmap on a member. Read by {@link BitmapReader}, where the bytes are drawn.
 *
 * @param uuid                the array's
 * @param events              of the array when the bitmap was last written; unsigned
 * @param eventsCleared       of the array when bits were last cleared: a member that has seen this many can be added again by way of the bitmap
 * @param state               {@link #text()} of it
 * @param chunkBytes          what one bit stands for
 * @param daemonSleepSeconds  between looking for bits to clear
 * @param writeBehind         writes that may be under way on write-mostly members; 0 for none
 * @param nodes               of a cluster; 0 for none
 * @param syncSectors         that the bits cover
 * @param bits                in use
 * @param dirtyBits           set among them: chunks that may differ between members
 */
public record Bitmap(long version, String uuid, long events, long eventsCleared, int state, long chunkBytes, long daemonSleepSeconds, long writeBehind,
		long nodes, long syncSectors, long bits, long dirtyBits) {

	private static final int STALE = 1 << 1;

	/** As mdadm says it. */
	public String text() {
		return state == 0 ? "OK" : state == STALE ? "Out of date" : "Unknown";
	}
}
