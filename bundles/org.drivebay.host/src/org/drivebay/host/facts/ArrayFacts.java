// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One md array; strings are as md's attribute has them, null where the array has no such attribute.
 *
 * @param layout           mdadm's name, or null where the level has none
 * @param chunkSectors     0 where the level has none
 * @param componentSectors what each member gives; 0 where they need not be equal
 * @param mismatchSectors  {@code mismatch_cnt}
 * @param lastSyncAction   what mismatch_cnt is of: check, repair, resync …
 * @param bitmap           none, internal or file
 * @param members          by role, then those without one
 */
public record ArrayFacts(DeviceFacts device, String level, @Nullable String layout, int raidDisks, int degraded, long chunkSectors,
		long componentSectors, @Nullable String metadataVersion, @Nullable String uuid, @Nullable String arrayState, Sync sync,
		long mismatchSectors, @Nullable String lastSyncAction, @Nullable String consistencyPolicy, @Nullable String bitmap,
		List<MemberFacts> members) {

	public ArrayFacts {
		members = List.copyOf(members);
	}

	public String name() {
		return device.name();
	}

	/**
	 * A resync, recovery, check, repair or reshape.
	 *
	 * @param action       {@code sync_action}, or null for a level without redundancy
	 * @param doneSectors  -1 when nothing runs, or it waits
	 * @param totalSectors -1 likewise
	 * @param delayed      it waits for another array that shares a device
	 * @param speedKib     KiB/s, 0 when nothing runs
	 */
	public record Sync(@Nullable String action, long doneSectors, long totalSectors, boolean delayed, long speedKib) {

		public boolean running() {
			return totalSectors > 0;
		}

		/** Rounded down; 0 when nothing runs. */
		public int percent() {
			return running() ? (int) Math.min(100, Math.max(0, doneSectors) * 100.0 / totalSectors) : 0;
		}
	}
}
