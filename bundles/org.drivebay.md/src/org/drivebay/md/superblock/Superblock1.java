// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A superblock of version 1; 1.0, 1.1 and 1.2 differ in nothing but where it stands. Read by {@link Superblock1Reader}, where the bytes are
 * drawn.
 *
 * @param metadata   1.0, 1.1 or 1.2
 * @param featureMap bits, see {@link Feature}
 * @param array      what is the same on all members
 * @param reshape    null if none is under way
 * @param device     what is this member's
 * @param state      what changes while the array runs
 * @param devRoles   a role for each device number; see {@link #role(int)}
 */
public record Superblock1(String metadata, int featureMap, ArrayPart array, @Nullable Reshape reshape, DevicePart device, StatePart state,
		List<Integer> devRoles) implements Superblock {

	private static final int SPARE = 0xffff;
	private static final int FAULTY = 0xfffe;
	private static final int JOURNAL = 0xfffd;

	/**
	 * Constant information of the array.
	 *
	 * @param name         as its maker wrote it, mostly {@code host:name}
	 * @param size         sectors that the array uses of each member, unsigned
	 * @param bitmapOffset sectors from superblock to bitmap
	 * @param ppl          the partial parity log, or null
	 */
	public record ArrayPart(String uuid, String name, Instant creationTime, int level, int layout, long size, long chunkSectors, long raidDisks,
			int bitmapOffset, @Nullable Ppl ppl) {
	}

	/**
	 * Where the partial parity log stands.
	 *
	 * @param offset sectors from the superblock
	 * @param size   in sectors
	 */
	public record Ppl(int offset, int size) {
	}

	/**
	 * Constant information of the member. Sectors are unsigned.
	 *
	 * @param dataOffset       sector at which the array's data begin
	 * @param dataSize         sectors from there that can be used
	 * @param superOffset      sector at which the superblock says to stand
	 * @param recoveryOffset   sectors that are recovered already; of a journal its tail
	 * @param devNumber        index into the roles
	 * @param correctedReads   read errors that were corrected by writing
	 * @param flags            see {@link #writeMostly()}, {@link #failfast()}
	 * @param badBlockShift    from the log's blocks to sectors
	 * @param badBlockSectors  size of the bad-block log, 0 for none
	 * @param badBlockOffset   sectors from superblock to bad-block log, 0 for none
	 */
	public record DevicePart(long dataOffset, long dataSize, long superOffset, long recoveryOffset, long devNumber, long correctedReads, String uuid,
			int flags, int badBlockShift, int badBlockSectors, int badBlockOffset) {

		public boolean writeMostly() {
			return (flags & 1) != 0;
		}

		public boolean failfast() {
			return (flags & 2) != 0;
		}
	}

	/**
	 * What changes.
	 *
	 * @param resyncOffset sectors up to which copies and parity agree, unsigned; all bits set when all do
	 * @param maxDev       number of roles
	 */
	public record StatePart(Instant updateTime, long events, long resyncOffset, Checksum checksum, int maxDev) {
	}

	public Superblock1 {
		devRoles = List.copyOf(devRoles);
	}

	public Set<Feature> features() {
		return Feature.of(featureMap);
	}

	public boolean has(Feature feature) {
		return feature.in(featureMap);
	}

	@Override
	public long superOffset() {
		return device.superOffset;
	}

	@Override
	public String arrayUuid() {
		return array.uuid;
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
		return array.size;
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
		return state.resyncOffset == -1;
	}

	@Override
	public Role role() {
		return role(device.devNumber < devRoles.size() ? devRoles.get((int) device.devNumber) : SPARE);
	}

	private Role role(int number) {
		return switch (number) {
			case SPARE -> Role.Other.SPARE;
			case FAULTY -> Role.Other.FAULTY;
			case JOURNAL -> Role.Other.JOURNAL;
			default -> has(Feature.REPLACEMENT) ? new Role.Replacement(number) : new Role.Active(number);
		};
	}

	@Override
	public Optional<String> arrayState() {
		return RoleLetters.of(this, devRoles);
	}
}
