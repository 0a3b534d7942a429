// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.Random;
import java.util.stream.IntStream;

/** Array specifications at random, of all levels and layouts, small enough to be looked at sector by sector. */
final class Specs {

	private static final int[] RAID6_LAYOUTS = { 0, 1, 2, 3, 4, 5, 8, 9, 10, 16, 17, 18, 19, 20 };
	private static final Level[] LEVELS = Level.values();

	private Specs() {
	}

	static ArraySpec any(Random random) {
		while (true) {
			try {
				return anyOf(LEVELS[random.nextInt(LEVELS.length)], random);
			} catch (SpecException refused) {
				// another one: not every layout fits every number of members
			}
		}
	}

	private static ArraySpec anyOf(Level level, Random random) {
		int count = level.fewestMembers() + random.nextInt(8);
		int chunk = switch (level) {
			case LINEAR -> random.nextInt(3) * 8;
			case RAID1 -> 0;
			case RAID0 -> 1 + random.nextInt(40);
			default -> 8 << random.nextInt(3);
		};
		int rows = 1 + random.nextInt(25);
		var members = IntStream.range(0, count)
				.mapToObj(role -> new Member(role, (long) Math.max(1, chunk) * (rows + random.nextInt(4)) + random.nextInt(12), random.nextInt(5) * 8)).toList();
		return new ArraySpec(level, layout(level, random), chunk, members);
	}

	private static int layout(Level level, Random random) {
		return switch (level) {
			case LINEAR, RAID1, RAID4 -> ArraySpec.NO_LAYOUT;
			case RAID0 -> 1 + random.nextInt(2);
			case RAID5 -> random.nextInt(6);
			case RAID6 -> RAID6_LAYOUTS[random.nextInt(RAID6_LAYOUTS.length)];
			case RAID10 -> 1 + random.nextInt(4) | 1 + random.nextInt(4) << 8 | random.nextInt(6) << 16;
		};
	}
}
