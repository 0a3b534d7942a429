// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.assembly;

import java.util.Set;

/** How many members md must have to start an array: its own rule, which asks for every chunk once and nothing more. */
final class Redundancy {

	private Redundancy() {
	}

	/**
	 * Whether the roles suffice.
	 *
	 * @param layout  md's number; matters for raid10
	 * @param present roles below {@code roles}
	 */
	static boolean enough(int level, int layout, int roles, Set<Integer> present) {
		int missing = roles - present.size();
		return switch (level) {
			case 1 -> missing < roles;
			case 4, 5 -> missing <= 1;
			case 6 -> missing <= 2;
			case 10 -> enoughCopies(layout, roles, present);
			default -> missing == 0;
		};
	}

	/** As {@code _enough()} in Linux' drivers/md/raid10.c: of each run of members that hold the copies of a chunk, one is there. */
	private static boolean enoughCopies(int layout, int roles, Set<Integer> present) {
		int near = layout & 0xff;
		int copies = near * (layout >> 8 & 0xff);
		if (copies == 0 || copies > roles) {
			return present.size() == roles;
		}
		int first = 0;
		do {
			boolean found = false;
			for (int i = 0; i < copies; i++) {
				found |= present.contains((first + i) % roles);
			}
			if (!found) {
				return false;
			}
			first = (first + near) % roles;
		} while (first != 0);
		return true;
	}
}
