// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The md levels that have an address map. */
public enum Level {
	LINEAR(1), RAID0(1), RAID1(1), RAID4(2), RAID5(2), RAID6(4), RAID10(2);

	private final int fewestMembers;

	Level(int fewestMembers) {
		this.fewestMembers = fewestMembers;
	}

	/** How many members md wants at least. */
	public int fewestMembers() {
		return fewestMembers;
	}

	/** Members that a stripe gives to parity: 0, 1 or 2. */
	public int parityMembers() {
		return switch (this) {
			case RAID4, RAID5 -> 1;
			case RAID6 -> 2;
			case LINEAR, RAID0, RAID1, RAID10 -> 0;
		};
	}

	/** Whether the level cuts its members into chunks; a linear array knows a chunk only as what its members' sizes are rounded to. */
	public boolean hasChunks() {
		return this != LINEAR && this != RAID1;
	}

	/** As {@code md/level} has it: raid5. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The level with this {@link #label()}. */
	public static Optional<Level> of(String label) {
		return Arrays.stream(values()).filter(level -> level.label().equals(label)).findFirst();
	}
}
