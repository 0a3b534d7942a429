// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry.kernel;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import org.drivebay.md.geometry.Level;

/**
 * An array that the kernel is to make, fill, and perhaps read again when members have failed.
 *
 * @param how          mdadm, or sysfs for an array without a superblock, whose layouts and sizes mdadm does not decide
 * @param layoutName   as mdadm or the attribute takes it; - for none
 * @param layout       md's number
 * @param metadata     version; - with sysfs
 * @param sizeKib      of each member; 0 for all that there is
 * @param firstTag     the array's first sector gets this tag, so that no array has what the one before left
 * @param members      numbers of the lab's members, in the order of roles
 * @param failed       roles that fail in the end
 */
record KernelArray(String how, Level level, String layoutName, int layout, int chunkSectors, String metadata, int sizeKib, int firstTag,
		List<Integer> members, BitSet failed) {

	/** For {@code kernel-arrays.sh}. */
	String line() {
		String chunk = chunkSectors == 0 ? how.equals("mdadm") ? "-" : "0" : Integer.toString(how.equals("mdadm") ? chunkSectors / 2 : chunkSectors * 512);
		return String.join(" ", how, level.label(), layoutName, chunk, metadata, sizeKib == 0 ? "-" : Integer.toString(sizeKib),
				Integer.toString(firstTag), failed.isEmpty() ? "-" : failed.stream().mapToObj(Integer::toString).collect(Collectors.joining(",")),
				members.stream().map(String::valueOf).collect(Collectors.joining(" ")));
	}
}
