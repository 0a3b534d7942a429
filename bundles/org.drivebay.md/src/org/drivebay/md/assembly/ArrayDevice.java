// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.assembly;

import org.drivebay.md.superblock.Superblock;
import org.drivebay.md.superblock.Superblock0;
import org.drivebay.md.superblock.Superblock1;

/** The device that mdadm makes for an array when nobody says another. */
final class ArrayDevice {

	private ArrayDevice() {
	}

	/** By the name without its host's; a name that is none for a file is passed over. */
	static String of(Superblock superblock) {
		return switch (superblock) {
			case Superblock0 old -> "/dev/md" + old.array().mdMinor();
			case Superblock1 current -> {
				String name = current.array().name();
				String own = name.substring(name.indexOf(':') + 1);
				yield own.matches("\\d{1,3}") ? "/dev/md" + own : own.matches("[A-Za-z0-9_.+-]{1,32}") && !own.startsWith(".") ? "/dev/md/" + own : "/dev/md127";
			}
		};
	}
}
