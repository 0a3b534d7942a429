// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.layout;

import java.util.Map;

/** md's numbers of the levels, and the names in {@code md/level}. */
public final class LevelNames {

	private static final Map<Integer, String> NAMES = Map.of(-5, "faulty", -4, "multipath", -1, "linear", 0, "raid0", 1, "raid1", 4, "raid4", 5,
			"raid5", 6, "raid6", 10, "raid10");

	private LevelNames() {
	}

	/** The name; the number itself where there is none. */
	public static String of(int number) {
		return NAMES.getOrDefault(number, Integer.toString(number));
	}
}
