/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Firmware image of a dbflash card, shared by the driver and the image tool.
 * All numbers are little-endian.
 *
 *    0        8   10   12       16                              40
 *   +--------+----+----+--------+-------------------------------+
 *   |DBFLASHF|form|head|payload | product, padded with NUL      |
 *   |        |at 1|er  |bytes   |                               |
 *   +--------+----+----+--------+--------+-------+--------+-----+
 *   40             46           52       56      60       64
 *   | version      | step from  | CRC of | 0     | CRC of |
 *   | major.mi.pa  | (minimum)  | payload|       | 0 .. 59|
 *   +--------------+------------+--------+-------+--------+
 *   64  payload ...
 *
 * Both checks are CRC-32 as in zlib and Ethernet.
 */
#ifndef DBFLASH_FIRMWARE_IMAGE_H
#define DBFLASH_FIRMWARE_IMAGE_H

#include <linux/types.h>

#define DBFLASH_IMAGE_MAGIC		"DBFLASHF"
#define DBFLASH_IMAGE_FORMAT		1
#define DBFLASH_IMAGE_PRODUCT_LEN	24
#define DBFLASH_IMAGE_PAYLOAD_MAX	(16u << 20)	/* bytes */

struct dbflash_image_version {
	__le16 major;
	__le16 minor;
	__le16 patch;
};

struct dbflash_image_header {
	__u8 magic[8];
	__le16 format;
	__le16 header_bytes;
	__le32 payload_bytes;
	char product[DBFLASH_IMAGE_PRODUCT_LEN];
	struct dbflash_image_version version;
	struct dbflash_image_version step_from;
	__le32 payload_crc;
	__le32 reserved;
	__le32 header_crc;
};

#endif /* DBFLASH_FIRMWARE_IMAGE_H */
