/* SPDX-License-Identifier: GPL-2.0-only */
/* Firmware: versions, slots, updates. */
#ifndef DBFLASH_FIRMWARE_H
#define DBFLASH_FIRMWARE_H

#include <linux/types.h>
#include <linux/workqueue.h>

#include "firmware-image.h"
#include "kinds.h"

struct dbflash_card;

/* A firmware version as one number that compares as versions do. */
#define DBFLASH_VERSION(major, minor, patch) \
	((u64)(major) << 32 | (u64)(minor) << 16 | (u64)(patch))

struct dbflash_slot {
	u64 version;
	u32 crc;
	u32 bytes;
	bool valid;
	u8 *payload;
};

struct dbflash_firmware {
	struct dbflash_slot slots[2];
	unsigned int active;
	unsigned int next;
	unsigned int fail_at;		/* percent, > 100: never */
	unsigned int progress;		/* percent */
	int result;			/* errno of the last update */
	enum dbflash_state back_to;
	u8 *image;			/* payload being written */
	struct delayed_work work;
};

/* firmware.c */
void dbflash_firmware_init(struct dbflash_card *card);
void dbflash_firmware_free(struct dbflash_card *card);
void dbflash_firmware_stop(struct dbflash_card *card);
void dbflash_firmware_factory(struct dbflash_card *card);
void dbflash_firmware_boot(struct dbflash_card *card);
int dbflash_firmware_update(struct dbflash_card *card, const char *name);
u64 dbflash_firmware_running(const struct dbflash_card *card);
int dbflash_version_parse(const char *text, u64 *version);

/* firmware-check.c */
int dbflash_image_check(struct dbflash_card *card, const u8 *data, size_t size,
			struct dbflash_image_header *header);
u64 dbflash_image_version(const struct dbflash_image_version *version);

#endif /* DBFLASH_FIRMWARE_H */
