// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What md has written on one member.
 *
 * @param name       the file or device
 * @param sectors    size of the file or device
 * @param superblock the newest one there
 * @param badBlocks  null where the format, or this member, has no log; empty where it lists none
 * @param bitmap     the internal bitmap, or null if there is none
 * @param others     superblocks of other versions that were left behind elsewhere on the member
 * @param problems   what is damaged, each naming file and byte
 */
public record ExaminedMember(String name, long sectors, Superblock superblock, @Nullable List<BadBlock> badBlocks, @Nullable Bitmap bitmap,
		List<Superblock> others, List<String> problems) {

	public ExaminedMember {
		badBlocks = badBlocks == null ? null : List.copyOf(badBlocks);
		others = List.copyOf(others);
		problems = List.copyOf(problems);
	}
}
