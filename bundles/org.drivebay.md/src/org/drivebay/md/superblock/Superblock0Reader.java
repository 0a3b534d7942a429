// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;

import org.drivebay.md.superblock.Superblock0.ArrayPart;
import org.drivebay.md.superblock.Superblock0.Disk;
import org.drivebay.md.superblock.Superblock0.DiskState;
import org.drivebay.md.superblock.Superblock0.StatePart;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads {@code mdp_super_t} of Linux' include/uapi/linux/raid/md_p.h: 1024 words of 32 bits in the byte order of the machine that wrote them.
 * Offsets are those of the words.
 *
 * <pre>
 *      0         1         2         3         4         5         6         7
 *      +---------+---------+---------+---------+---------+---------+---------+---------+
 *    0 | magic   | major   | minor   | patch   | gvalid  | uuid0   | ctime   | level   |
 *    8 | size KiB| nr_disks| raid_d. | md_minor| not_pers| uuid1   | uuid2   | uuid3   |
 *   16 | reserved, 16 words                                                            |
 *   32 | utime   | state   | active  | working | failed  | spare   | sb_csum | events L|
 *   40 | events H| checkpoint events | recov_cp| reshape_position  | new_lvl | delta   |
 *   48 | layout  | chunk   | reserved, 14 words                                        |
 *   64 | layout  | chunk   | root_pv | root_blk| reserved, 60 words                    |
 *      +---------+---------+---------+---------+---------+---------+---------+---------+
 *  128 | disks[27], 32 words each: number, major, minor, raid_disk, state, reserved    |
 *  992 | this_disk, likewise                                                           |
 *      +---------+---------+---------+---------+---------+---------+---------+---------+
 * </pre>
 *
 * The halves of a 64-bit number stand the other way round in a big-endian superblock, events as well as reshape_position. Chunks are in bytes.
 */
final class Superblock0Reader {

	static final int BYTES = 4096;
	private static final int MAX_DISKS = 27;
	private static final int DISK_WORDS = 32;
	private static final int RESHAPE_MINOR = 91;
	private static final int CSUM = 38;

	private final Fields fields;

	private Superblock0Reader(Fields fields) {
		this.fields = fields;
	}

	/** The byte order of the superblock in these bytes, or null if there is none. */
	static @Nullable ByteOrder order(byte[] bytes) {
		for (ByteOrder order : new ByteOrder[] { ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN }) {
			var fields = new Fields(bytes, order);
			if (fields.length() >= BYTES && fields.s32(0) == Superblock.MAGIC && fields.s32(4) == 0) {
				return order;
			}
		}
		return null;
	}

	/** Reads it from {@link #BYTES} bytes; there is no combination of them that does not make a superblock. */
	static Superblock0 read(byte[] bytes, ByteOrder order, long superOffset) {
		return new Superblock0Reader(new Fields(bytes, order)).read(order, superOffset);
	}

	private Superblock0 read(ByteOrder order, long superOffset) {
		var disks = new ArrayList<Disk>();
		for (int i = 0; i < MAX_DISKS; i++) {
			disks.add(disk(128 + DISK_WORDS * i));
		}
		return new Superblock0(superOffset, order, word(2), uuid(), array(), state(order), reshape(), disks, disk(992));
	}

	/** Before 0.90 there was one word of it. */
	private String uuid() {
		return word(2) < 90 ? hex(5) : Fields.uuid(hex(5), hex(13), hex(14), hex(15));
	}

	private ArrayPart array() {
		return new ArrayPart(time(6), signed(7), signed(64), word(8), word(9), word(10), word(11), word(12) != 0, word(65) / 512);
	}

	private StatePart state(ByteOrder order) {
		boolean little = order == ByteOrder.LITTLE_ENDIAN;
		long events = word(little ? 40 : 39) << 32 | word(little ? 39 : 40);
		var checksum = new Checksum(signed(CSUM), fields.checksum(BYTES, 4 * CSUM));
		return new StatePart(time(32), signed(33), word(34), word(35), word(36), word(37), checksum, events, word(43));
	}

	private @Nullable Reshape reshape() {
		long position = fields.u64(4 * 44);
		if (word(2) < RESHAPE_MINOR || position == -1) {
			return null;
		}
		return new Reshape(position, signed(46), signed(47), signed(48), word(49) / 512, 0, signed(47) < 0);
	}

	private Disk disk(int at) {
		return new Disk(word(at), word(at + 1), word(at + 2), word(at + 3), DiskState.of(signed(at + 4)));
	}

	private long word(int index) {
		return fields.u32(4 * index);
	}

	private int signed(int index) {
		return fields.s32(4 * index);
	}

	private String hex(int index) {
		return fields.hex(4 * index);
	}

	private Instant time(int index) {
		return Instant.ofEpochSecond(word(index));
	}
}
