/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * dbflash: a flash card in memory that misbehaves on command.
 *
 * A card lives as long as its configfs directory; its disk lives while the
 * card has power. What the card has stored survives power cycles.
 *
 * Locks, outermost first:
 *   power_lock   configuration and power; held over add and removal of the
 *                disk, therefore never taken by a sysfs attribute of the disk
 *   lock         state, firmware, health; short, except while syncing on detach
 *                and while the kernel loads a firmware image
 *   open_mutex   the disk's own
 *   stripes[]    one page of the store and of what power loss would undo
 *   spinlocks of faults, held requests and bad sectors: innermost
 */
#ifndef DBFLASH_H
#define DBFLASH_H

#include <linux/atomic.h>
#include <linux/blk-mq.h>
#include <linux/blkdev.h>
#include <linux/configfs.h>
#include <linux/hrtimer.h>
#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/percpu.h>
#include <linux/prandom.h>
#include <linux/spinlock.h>
#include <linux/types.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>

#include "fault.h"
#include "firmware.h"
#include "health.h"
#include "kinds.h"
#include "store.h"

#define DBFLASH_NAME		"dbflash"
#define DBFLASH_TEXT_LEN	32
#define DBFLASH_MAX_SECTORS	8192	/* 4 MiB in one request */
#define DBFLASH_MAX_SEGMENTS	USHRT_MAX
/* Discards run where nothing may sleep: 64 MiB at a time. */
#define DBFLASH_MAX_DISCARD_SECTORS	(64u << (20 - SECTOR_SHIFT))
#define DBFLASH_SECTORS_PER_PAGE	(PAGE_SIZE >> SECTOR_SHIFT)

/* What configfs sets; constant while the card has power. */
struct dbflash_config {
	u64 size_mib;
	u64 seed;
	u64 firmware;
	u64 required_firmware;
	u32 logical_block_size;
	u32 physical_block_size;
	u32 queues;
	u32 depth;
	u32 write_cache;
	u32 power_loss_protection;
	u32 cache_kib;
	u32 auto_attach;
	u32 attach_ms;
	u32 format_ms;
	u32 firmware_ms;
	u32 erase_cycles;
	u32 erase_block_kib;
	u32 write_amplification_percent;
	u32 reserve_warning_percent;
	char serial[DBFLASH_TEXT_LEN];
	char product[DBFLASH_IMAGE_PRODUCT_LEN + 1];
};

struct dbflash_card {
	/* read by each request */
	bool io_ok;
	struct dbflash_store store;
	struct dbflash_cache cache;
	struct dbflash_media media;
	struct dbflash_faults faults;
	struct dbflash_health health;

	struct config_item item;
	struct mutex power_lock;
	struct dbflash_config config;
	bool powered;
	int index;
	char name[DISK_NAME_LEN];

	struct mutex lock;
	enum dbflash_state state;
	bool running;			/* works and attributes may act */
	struct delayed_work attach_work;
	struct delayed_work format_work;
	enum dbflash_state format_back_to;
	unsigned int format_percent;
	struct work_struct fail_work;
	struct dbflash_firmware firmware;

	struct gendisk *disk;
	struct blk_mq_tag_set tags;
	struct device *hwmon;

	spinlock_t held_lock;
	struct list_head held;
	bool unplugged;			/* nothing may be held any more */

	atomic_long_t pages;		/* of memory, for data */
	atomic_long_t pages_max;
};

/* One request; lives in the request's own memory. */
struct dbflash_cmd {
	struct dbflash_card *card;
	struct dbflash_verdict verdict;
	blk_status_t status;
	struct work_struct work;
	struct hrtimer timer;
	struct list_head held;
};

/* main.c */
extern struct workqueue_struct *dbflash_wq;
extern unsigned int dbflash_tick_ms;
extern int dbflash_major;

/* config.c */
int dbflash_config_init(void);
void dbflash_config_exit(void);

/* card.c */
struct dbflash_card *dbflash_card_create(void);
void dbflash_card_free(struct dbflash_card *card);
int dbflash_power_on(struct dbflash_card *card);
void dbflash_power_off(struct dbflash_card *card);

/* state.c: the card's lock is held, unless said otherwise */
const char *dbflash_state_name(enum dbflash_state state);
void dbflash_set_state(struct dbflash_card *card, enum dbflash_state state);
void dbflash_notify(struct dbflash_card *card, const char *attribute);
void dbflash_fail(struct dbflash_card *card);
void dbflash_boot(struct dbflash_card *card);
void dbflash_boot_continue(struct dbflash_card *card);
int dbflash_attach(struct dbflash_card *card);
int dbflash_detach(struct dbflash_card *card);
int dbflash_reset(struct dbflash_card *card);

/* state.c: takes the lock itself, or none */
void dbflash_state_init(struct dbflash_card *card);
void dbflash_state_stop(struct dbflash_card *card);
void dbflash_go_offline(struct dbflash_card *card);

/* format.c */
void dbflash_format_init(struct dbflash_card *card);
void dbflash_format_stop(struct dbflash_card *card);
int dbflash_format(struct dbflash_card *card);

/* disk.c */
int dbflash_disk_alloc(struct dbflash_card *card);
int dbflash_disk_publish(struct dbflash_card *card);
void dbflash_disk_withdraw(struct dbflash_card *card);
void dbflash_disk_free(struct dbflash_card *card);
sector_t dbflash_sectors(const struct dbflash_card *card);

/* queue.c */
extern const struct blk_mq_ops dbflash_mq_ops;
enum dbflash_op dbflash_op_of(struct request *rq);
void dbflash_end(struct dbflash_cmd *cmd, blk_status_t status);

/* hold.c */
void dbflash_hold_init(struct dbflash_card *card);
void dbflash_hold_prepare(struct dbflash_cmd *cmd);
void dbflash_hold(struct dbflash_cmd *cmd, blk_status_t status, u64 delay_us);
bool dbflash_unhold(struct dbflash_cmd *cmd);
void dbflash_hold_open(struct dbflash_card *card);
void dbflash_hold_close(struct dbflash_card *card);

/* what each request asks */
static inline bool dbflash_media_spoiled(struct dbflash_card *card)
{
	return atomic_long_read(&card->media.sectors) != 0;
}

static inline bool dbflash_faults_armed(struct dbflash_card *card)
{
	return READ_ONCE(card->faults.armed) != 0;
}

static inline void dbflash_health_count(struct dbflash_card *card,
					enum dbflash_op op, unsigned int bytes)
{
	this_cpu_add(card->health.counters->bytes[op], bytes);
	this_cpu_inc(card->health.counters->requests[op]);
}

/* sysfs.c, sysfs-health.c, sysfs-control.c */
void dbflash_sysfs_init(void);
extern const struct attribute_group *dbflash_disk_groups[];
extern struct attribute *dbflash_health_attrs[];
extern struct attribute *dbflash_control_attrs[];
extern struct attribute *dbflash_firmware_attrs[];
struct dbflash_card *dbflash_card_of(struct device *dev);

/* A text attribute that is only read. The values may use card. */
#define DBFLASH_ATTR_SHOW(_name, _format, ...)				\
static ssize_t _name##_show(struct device *dev,				\
			    struct device_attribute *attr, char *buf)	\
{									\
	struct dbflash_card *card __maybe_unused = dbflash_card_of(dev); \
									\
	return sysfs_emit(buf, _format "\n", __VA_ARGS__);		\
}

#define DBFLASH_ATTR_RO(_name, _format, ...)				\
static ssize_t _name##_show(struct device *dev,				\
			    struct device_attribute *attr, char *buf);	\
static DEVICE_ATTR_RO(_name);						\
DBFLASH_ATTR_SHOW(_name, _format, __VA_ARGS__)

/* hwmon.c or hwmon-none.c */
void dbflash_hwmon_add(struct dbflash_card *card);
void dbflash_hwmon_remove(struct dbflash_card *card);

/* compat/ */
struct dbflash_limits {
	sector_t sectors;
	unsigned int logical_block_size;
	unsigned int physical_block_size;
	bool write_cache;
};

struct gendisk *dbflash_compat_alloc_disk(struct blk_mq_tag_set *tags,
					  const struct dbflash_limits *limits,
					  void *queuedata);
unsigned int dbflash_compat_tag_flags(void);
void dbflash_compat_hrtimer_setup(struct hrtimer *timer,
				  enum hrtimer_restart (*function)(struct hrtimer *));

#endif /* DBFLASH_H */
