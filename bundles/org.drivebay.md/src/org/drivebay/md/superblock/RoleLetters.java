// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.util.List;
import java.util.Optional;

/** The letters that mdadm shows for an array's roles. */
final class RoleLetters {

	/** More roles than a superblock of either version can name. */
	private static final int MAX_ROLES = Superblock1Reader.MAX_DEVICES;

	private RoleLetters() {
	}

	/** @param taken the roles that devices have; numbers beyond the array's roles count for nothing */
	static Optional<String> of(Superblock superblock, List<Integer> taken) {
		Reshape reshape = superblock.reshape();
		long roles = superblock.raidDisks() + (reshape == null ? 0 : reshape.extraDisks());
		if (roles > MAX_ROLES) {
			return Optional.empty();
		}
		int[] counts = new int[(int) roles];
		taken.stream().filter(role -> role < roles).forEach(role -> counts[role]++);
		var letters = new StringBuilder();
		for (int count : counts) {
			letters.append(letter(count, superblock.level()));
		}
		return Optional.of(letters.toString());
	}

	private static char letter(int count, int level) {
		return switch (count) {
			case 0 -> '.';
			case 1 -> 'A';
			case 2 -> level > 0 ? 'R' : '?';
			default -> '?';
		};
	}
}
