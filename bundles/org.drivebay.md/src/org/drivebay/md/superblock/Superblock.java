// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;

import org.drivebay.md.layout.LevelNames;
import org.eclipse.jdt.annotation.Nullable;

/** What all of md's superblock formats say. */
public sealed interface Superblock permits Superblock0, Superblock1 {

	/** {@code 0xa92b4efc}, in the byte order of the superblock. */
	int MAGIC = 0xa92b4efc;

	/** {@code 0.90}, {@code 0.91} (a reshape is under way), {@code 1.0}, {@code 1.1} or {@code 1.2}. */
	String metadata();

	/** Sector of the member at which the superblock begins; unsigned. */
	long superOffset();

	/** Four groups of eight hexadecimal digits, separated by colons. */
	String arrayUuid();

	Instant creationTime();

	/** md's number; see {@link LevelNames}. */
	int level();

	/** md's number; see {@link org.drivebay.md.layout.LayoutNames}. */
	int layout();

	/** 0 where the level has none. */
	long chunkSectors();

	/** Members of the whole array, up to 4294967295 in a damaged superblock. */
	long raidDisks();

	/** Sectors of each member that the array uses, unsigned; 0 where members may differ. */
	long sizeSectors();

	/** How often the superblock was written, unsigned: the member with the most is the newest. */
	long events();

	Instant updateTime();

	Checksum checksum();

	/** No write was under way: copies and parity agree. */
	boolean clean();

	Role role();

	/** A letter for each role: A there, {@code .} missing, R there with a replacement, {@code ?} taken too often. Empty in a damaged superblock. */
	Optional<String> arrayState();

	/** A reshape under way, or null. */
	@Nullable
	Reshape reshape();

	/** Sectors of the array, for levels whose members all offer the same; empty for others, and for sizes that no array has. */
	default Optional<Long> arraySectors() {
		long data = dataMembers();
		if (data <= 0) {
			return Optional.empty();
		}
		BigInteger sectors = new BigInteger(Long.toUnsignedString(sizeSectors())).multiply(BigInteger.valueOf(data)).divide(BigInteger.valueOf(copies()));
		return sectors.bitLength() < Long.SIZE ? Optional.of(sectors.longValue()) : Optional.empty();
	}

	private long dataMembers() {
		return switch (level()) {
			case 1 -> 1;
			case 4, 5 -> raidDisks() - 1;
			case 6 -> raidDisks() - 2;
			case 10 -> copies() == 0 ? 0 : raidDisks();
			default -> 0;
		};
	}

	/** Near copies times far copies. */
	private int copies() {
		return level() == 10 ? (layout() & 0xff) * (layout() >> 8 & 0xff) : 1;
	}
}
