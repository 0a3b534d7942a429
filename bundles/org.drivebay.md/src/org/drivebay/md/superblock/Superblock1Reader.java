// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.md.superblock.Superblock1.ArrayPart;
import org.drivebay.md.superblock.Superblock1.DevicePart;
import org.drivebay.md.superblock.Superblock1.Ppl;
import org.drivebay.md.superblock.Superblock1.StatePart;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads {@code struct mdp_superblock_1} of Linux' include/uapi/linux/raid/md_p.h. All numbers are little-endian; {@code i} marks signed ones.
 *
 * <pre>
 *      0        4        8        12       16
 *      +--------+--------+--------+--------+
 *    0 | magic  | major  | feature| pad    |  constant information of the array
 *   16 | set_uuid                          |
 *   32 | set_name, 32 bytes                |
 *   64 | ctime           | level i| layout |
 *   80 | size            | chunk  | disks  |  bitmap: offset i32, or
 *   96 | bitmap | new_lvl| reshape_position|  PPL: offset i16, size u16
 *  112 | delta i| layout | chunk  | offs i |  reshape: its new values
 *      +--------+--------+--------+--------+
 *  128 | data_offset     | data_size       |  constant information of the member
 *  144 | super_offset    | recovery_offset |  or journal_tail
 *  160 | dev_nr | corr.rd| device_uuid ... |
 *  176 | ...             |fl|sh|bbsz|bbof i|  flags u8, shift u8, size u16, offset i32 of the bad-block log
 *      +--------+--------+--------+--------+
 *  192 | utime           | events          |  state
 *  208 | resync_offset   | csum   | max_dev|
 *  224 | pad, 32 bytes                     |
 *      +--------+--------+--------+--------+
 *  256 | dev_roles[max_dev], u16 each ...  |  0xffff spare, 0xfffe faulty, 0xfffd journal
 * </pre>
 */
final class Superblock1Reader {

	static final int BYTES = 4096;
	private static final int ROLES = 256;
	static final int MAX_DEVICES = (BYTES - ROLES) / 2;
	private static final int CSUM = 216;
	private static final int MAX_DEV = 220;

	private Superblock1Reader() {
	}

	/** Whether there is one, whole or not. */
	static boolean marks(byte[] bytes) {
		Fields fields = Fields.little(bytes);
		return fields.length() >= ROLES && fields.s32(0) == Superblock.MAGIC && fields.u32(4) == 1;
	}

	/** The sector at which the superblock in these bytes says to stand. */
	static long claimedOffset(byte[] bytes) {
		return Fields.little(bytes).u64(144);
	}

	/**
	 * Reads it.
	 *
	 * @param bytes {@linkplain #marks(byte[]) marked} as one, up to {@link #BYTES}
	 * @param at    their offset in the file, for messages
	 */
	static Superblock1 read(byte[] bytes, String file, long at) throws SuperblockException {
		Fields fields = Fields.little(bytes);
		long maxDev = fields.u32(MAX_DEV);
		if (maxDev > (bytes.length - ROLES) / 2) {
			throw new SuperblockException(file, at + MAX_DEV, "max_dev is " + maxDev + ", but there is room for " + (bytes.length - ROLES) / 2 + " roles");
		}
		int featureMap = fields.s32(8);
		var roles = new ArrayList<Integer>();
		for (int i = 0; i < maxDev; i++) {
			roles.add(fields.u16(ROLES + 2 * i));
		}
		DevicePart device = device(fields);
		return new Superblock1(version(device.superOffset()), featureMap, array(fields, featureMap), reshape(fields, featureMap), device,
				state(fields, roles), roles);
	}

	private static String version(long superOffset) {
		return superOffset == 0 ? "1.1" : superOffset == 8 ? "1.2" : "1.0";
	}

	private static ArrayPart array(Fields fields, int featureMap) {
		boolean logged = !Feature.BITMAP_OFFSET.in(featureMap) && (Feature.PPL.in(featureMap) || Feature.MULTIPLE_PPLS.in(featureMap));
		Ppl ppl = logged ? new Ppl(fields.s16(96), fields.u16(98)) : null;
		return new ArrayPart(fields.uuid(16), fields.text(32, 32), fields.time40(64), fields.s32(72), fields.s32(76), fields.u64(80), fields.u32(88),
				fields.u32(92), logged ? 0 : fields.s32(96), ppl);
	}

	private static @Nullable Reshape reshape(Fields fields, int featureMap) {
		if (!Feature.RESHAPE_ACTIVE.in(featureMap)) {
			return null;
		}
		int delta = fields.s32(112);
		boolean backwards = delta < 0 || delta == 0 && Feature.RESHAPE_BACKWARDS.in(featureMap);
		int newOffset = Feature.NEW_OFFSET.in(featureMap) ? fields.s32(124) : 0;
		return new Reshape(fields.u64(104), fields.s32(100), delta, fields.s32(116), fields.u32(120), newOffset, backwards);
	}

	private static DevicePart device(Fields fields) {
		return new DevicePart(fields.u64(128), fields.u64(136), fields.u64(144), fields.u64(152), fields.u32(160), fields.u32(164), fields.uuid(168),
				fields.u8(184), fields.u8(185), fields.u16(186), fields.s32(188));
	}

	private static StatePart state(Fields fields, List<Integer> roles) {
		var checksum = new Checksum(fields.s32(CSUM), fields.checksum(ROLES + 2 * roles.size(), CSUM));
		return new StatePart(fields.time40(192), fields.u64(200), fields.u64(208), checksum, roles.size());
	}
}
