// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A superblock of version 0.90. Read by {@link Superblock0Reader}, where the bytes are drawn.
 *
 * @param superOffset  sector at which it was found; it does not say so itself
 * @param byteOrder    of the machine that wrote it
 * @param minorVersion 90, or 91 while a reshape is under way
 * @param reshape      null if none is under way
 * @param disks        the array's devices, up to 27
 * @param thisDisk     what this member is
 */
public record Superblock0(long superOffset, ByteOrder byteOrder, long minorVersion, String arrayUuid, ArrayPart array, StatePart state,
		@Nullable Reshape reshape, List<Disk> disks, Disk thisDisk) implements Superblock {

	/**
	 * Constant information.
	 *
	 * @param sizeKib       of each member that the array uses
	 * @param nrDisks       all devices, spares too
	 * @param mdMinor       the array's preferred minor number
	 * @param notPersistent set in no superblock that was ever meant to be read
	 */
	public record ArrayPart(Instant creationTime, int level, int layout, long sizeKib, long nrDisks, long raidDisks, long mdMinor,
			boolean notPersistent, long chunkSectors) {
	}

	/**
	 * What changes.
	 *
	 * @param state      bits: 0 clean, 1 errors, 8 bitmap present
	 * @param recoveryCp sector up to which copies and parity agree, while the array is not clean
	 */
	public record StatePart(Instant updateTime, int state, long activeDisks, long workingDisks, long failedDisks, long spareDisks, Checksum checksum,
			long events, long recoveryCp) {

		public boolean errors() {
			return (state & 1 << 1) != 0;
		}

		public boolean bitmapPresent() {
			return (state & 1 << 8) != 0;
		}
	}

	/** Bits of a device's state, {@code MD_DISK_…}. None set is a spare. */
	public enum DiskState {
		FAULTY(0), ACTIVE(1), SYNC(2), REMOVED(3), CLUSTER_ADD(4), CANDIDATE(5), WRITEMOSTLY(9), FAILFAST(10), JOURNAL(18);

		private final int bit;

		DiskState(int bit) {
			this.bit = bit;
		}

		static Set<DiskState> of(int bits) {
			var found = EnumSet.noneOf(DiskState.class);
			for (DiskState state : values()) {
				if ((bits & 1 << state.bit) != 0) {
					found.add(state);
				}
			}
			return found;
		}
	}

	/**
	 * A device of the array.
	 *
	 * @param number   its place in the table
	 * @param raidDisk its role, meaningful if it is active
	 */
	public record Disk(long number, long major, long minor, long raidDisk, Set<DiskState> states) {

		boolean inUse() {
			return states.contains(DiskState.ACTIVE) && states.contains(DiskState.SYNC) && !states.contains(DiskState.FAULTY);
		}
	}

	public Superblock0 {
		disks = List.copyOf(disks);
	}

	@Override
	public String metadata() {
		return "0." + minorVersion;
	}

	@Override
	public Instant creationTime() {
		return array.creationTime;
	}

	@Override
	public int level() {
		return array.level;
	}

	@Override
	public int layout() {
		return array.layout;
	}

	@Override
	public long chunkSectors() {
		return array.chunkSectors;
	}

	@Override
	public long raidDisks() {
		return array.raidDisks;
	}

	@Override
	public long sizeSectors() {
		return array.sizeKib * 2;
	}

	@Override
	public long events() {
		return state.events;
	}

	@Override
	public Instant updateTime() {
		return state.updateTime;
	}

	@Override
	public Checksum checksum() {
		return state.checksum;
	}

	@Override
	public boolean clean() {
		return (state.state & 1) != 0;
	}

	@Override
	public Role role() {
		if (thisDisk.states.contains(DiskState.FAULTY)) {
			return Role.Other.FAULTY;
		}
		return thisDisk.inUse() ? new Role.Active((int) Math.min(thisDisk.raidDisk, Integer.MAX_VALUE)) : Role.Other.SPARE;
	}

	@Override
	public Optional<String> arrayState() {
		var taken = new ArrayList<Integer>();
		disks.stream().filter(disk -> disk.inUse() && disk.raidDisk < Integer.MAX_VALUE).forEach(disk -> taken.add((int) disk.raidDisk));
		return RoleLetters.of(this, taken);
	}
}
