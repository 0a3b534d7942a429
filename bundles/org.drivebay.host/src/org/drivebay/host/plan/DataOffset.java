// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

/**
 * Where mdadm 4.x puts the data of a member that it makes, and what it leaves of the device: after {@code validate_geometry1()} and
 * {@code choose_bm_space()} in its {@code super1.c}, and {@code MD_NEW_SIZE_SECTORS()} in {@code md_p.h} for version 0.90. All numbers are sectors.
 *
 * <pre>
 *  0.90, 1.0  | data                               | bitmap, superblock |
 *  1.1, 1.2   | superblock, bitmap | headroom for reshape | data        |
 *             0                                    data offset
 * </pre>
 */
final class DataOffset {

	private static final long MIB = 2048;
	private static final long GIB = 1024 * MIB;
	private static final long MOST_HEADROOM = 128 * MIB;
	/** Superblock, bad-block log and what is kept free for them at the end of a device. */
	private static final long SUPERBLOCK_1_0 = 8 * 2 + 8;
	private static final long SUPERBLOCK_1_2 = 12 * 2;
	private static final long SUPERBLOCK_0_90 = 128;

	private DataOffset() {
	}

	/** Where data begins, unless mdadm is told. */
	static long of(String metadata, long deviceSectors, int chunkSectors) {
		return isAtEnd(metadata) ? 0 : roundUp(SUPERBLOCK_1_2 + bitmapSpace(deviceSectors) + headroom(deviceSectors, chunkSectors), MIB);
	}

	/** What a device offers behind a data offset; 0 or less if it is too small. */
	static long usable(String metadata, long deviceSectors, long dataOffset) {
		return switch (metadata) {
			case "0.90" -> deviceSectors / SUPERBLOCK_0_90 * SUPERBLOCK_0_90 - SUPERBLOCK_0_90 - dataOffset;
			case "1.0" -> deviceSectors / 8 * 8 - SUPERBLOCK_1_0 - bitmapSpace(deviceSectors) - dataOffset;
			default -> deviceSectors - dataOffset;
		};
	}

	private static boolean isAtEnd(String metadata) {
		return metadata.equals("0.90") || metadata.equals("1.0");
	}

	/** About a thousandth of the device, but room to move two chunks. */
	private static long headroom(long deviceSectors, int chunkSectors) {
		long headroom = MOST_HEADROOM;
		while (headroom > deviceSectors >> 10 && (chunkSectors == 0 || headroom > 2L * chunkSectors)) {
			headroom >>= 1;
		}
		return headroom;
	}

	private static long bitmapSpace(long deviceSectors) {
		if (deviceSectors < 128) {
			return 0;
		}
		if (deviceSectors - 128 >= 200 * GIB) {
			return 256;
		}
		return deviceSectors - 8 > 8 * GIB ? 128 : 8;
	}

	private static long roundUp(long sectors, long unit) {
		return (sectors + unit - 1) / unit * unit;
	}
}
