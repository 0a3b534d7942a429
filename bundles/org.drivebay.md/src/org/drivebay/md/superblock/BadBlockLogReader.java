// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.md.superblock.Superblock1.DevicePart;

/**
 * Reads the bad-block log: little-endian entries of 64 bits, up to the first that has all bits set or the end of the log. Source: Linux
 * drivers/md/md.c, {@code super_1_load}.
 *
 * <pre>
 *  63                                   10 9          0
 * +---------------------------------------+------------+
 * | first block                           | blocks     |   a block is 1 &lt;&lt; bblog_shift sectors
 * +---------------------------------------+------------+
 * </pre>
 */
final class BadBlockLogReader {

	/** mdadm takes a longer log for damage; md itself reads one page. */
	private static final int MAX_SECTORS = 100;
	/** More, and even the number of one entry does not fit into 64 bits. */
	private static final int MAX_SHIFT = 9;

	private BadBlockLogReader() {
	}

	/** @param superAt byte at which the superblock stands, whatever it says itself */
	static List<BadBlock> read(ByteSource source, Superblock1 superblock, long superAt) throws IOException {
		DevicePart device = superblock.device();
		long at = superAt + 512L * device.badBlockOffset();
		if (device.badBlockSectors() > MAX_SECTORS || device.badBlockShift() > MAX_SHIFT) {
			throw new SuperblockException(source.name(), at, "a bad-block log of " + device.badBlockSectors() + " sectors in blocks of 2^"
					+ device.badBlockShift() + " sectors is none that md makes");
		}
		Fields entries = Fields.little(source.read(at, device.badBlockSectors() * 512));
		var found = new ArrayList<BadBlock>();
		for (int i = 0; i < entries.length(); i += Long.BYTES) {
			long entry = entries.u64(i);
			if (entry == -1) {
				break;
			}
			found.add(new BadBlock(entry >>> 10 << device.badBlockShift(), (entry & 0x3ff) << device.badBlockShift()));
		}
		return found;
	}
}
