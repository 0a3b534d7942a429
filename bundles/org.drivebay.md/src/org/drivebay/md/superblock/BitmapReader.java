// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.io.IOException;
import java.math.BigInteger;

/**
 * Reads {@code bitmap_super_t} of Linux' drivers/md/md-bitmap.h and the bits behind it. Little-endian.
 *
 * <pre>
 *      0        4        8        12       16
 *      +--------+--------+--------+--------+
 *    0 | magic  | version| uuid ...        |  magic: "bitm"
 *   16 | ... uuid        | events          |
 *   32 | events_cleared  | sync_size       |  in sectors
 *   48 | state  | chunk  | sleep  | behind |  chunk in bytes, sleep in seconds
 *   64 | reserv.| nodes  | cluster_name... |
 *      | ... 64 bytes, then padding        |
 *      +--------+--------+--------+--------+
 *  256 | bits, the lowest of a byte first  |
 * </pre>
 */
final class BitmapReader {

	private static final int MAGIC = 0x6d746962;
	private static final int HEADER = 256;
	private static final int OLDEST = 3;
	private static final int NEWEST = 6;
	private static final int PIECE = 1 << 16;
	/** 64 times what mdadm makes by itself, and still counted in an instant. */
	private static final long MAX_BITS = 1L << 27;

	private final ByteSource source;
	private final long at;

	/** @param at byte at which the bitmap stands */
	BitmapReader(ByteSource source, long at) {
		this.source = source;
		this.at = at;
	}

	/** @param words whether the UUID is one of 0.90, which is kept as words */
	Bitmap read(boolean words) throws IOException {
		Fields fields = Fields.little(source.read(at, HEADER));
		long version = fields.u32(4);
		if (fields.s32(0) != MAGIC || version < OLDEST || version > NEWEST) {
			throw new SuperblockException(source.name(), at, "there should be a bitmap of version 3 to 6");
		}
		String uuid = words ? Fields.uuid(fields.hex(8), fields.hex(12), fields.hex(16), fields.hex(20)) : fields.uuid(8);
		long bits = bits(fields.u64(40), fields.u32(52));
		return new Bitmap(version, uuid, fields.u64(24), fields.u64(32), fields.s32(48), fields.u32(52), fields.u32(56), fields.u32(60), fields.u32(68),
				fields.u64(40), bits, dirty(bits));
	}

	private long bits(long syncSectors, long chunkBytes) throws SuperblockException {
		if (chunkBytes == 0 || syncSectors == 0) {
			return 0;
		}
		BigInteger bytes = new BigInteger(Long.toUnsignedString(syncSectors)).shiftLeft(9);
		BigInteger bits = bytes.add(BigInteger.valueOf(chunkBytes - 1)).divide(BigInteger.valueOf(chunkBytes));
		if (bits.compareTo(BigInteger.valueOf(MAX_BITS)) > 0) {
			throw new SuperblockException(source.name(), at + 40, "a bitmap of " + bits + " bits is too large to be true");
		}
		return bits.longValue();
	}

	private long dirty(long bits) throws IOException {
		long dirty = 0;
		long bytes = (bits + 7) / 8;
		for (long done = 0; done < bytes; done += PIECE) {
			byte[] piece = source.read(at + HEADER + done, (int) Math.min(PIECE, bytes - done));
			for (byte each : piece) {
				dirty += Integer.bitCount(each & 0xff);
			}
			if (done + piece.length == bytes && bits % 8 != 0) {
				dirty -= Integer.bitCount((piece[piece.length - 1] & 0xff) >> bits % 8);
			}
		}
		return dirty;
	}
}
