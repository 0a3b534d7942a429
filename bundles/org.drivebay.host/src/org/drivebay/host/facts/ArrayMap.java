// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.List;
import java.util.Optional;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.SectorRange;

/**
 * An array as a block trace meets it: by numbers of devices, and by sectors of whole disks. A member that is a partition stands there as its disk,
 * with a data offset that counts from the start of the disk.
 *
 * @param name    the kernel's
 * @param number  major:minor
 * @param members in the order of roles; empty where one is missing
 */
public record ArrayMap(String name, String number, ArraySpec spec, List<Optional<MemberMap>> members) {

	public ArrayMap {
		members = List.copyOf(members);
	}

	/**
	 * Who has a role.
	 *
	 * @param number major:minor of the disk
	 * @param bitmap where on the disk the array's bitmap is, if there is one
	 */
	public record MemberMap(String number, Optional<SectorRange> bitmap) {
	}
}
