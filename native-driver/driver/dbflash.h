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

#include "firmware-image.h"

#define DBFLASH_NAME		"dbflash"
#define DBFLASH_TEXT_LEN	32
#define DBFLASH_STRIPES		64
/* so many that their list fits into one attribute */
#define DBFLASH_RULES_MAX	16
#define DBFLASH_MAX_SECTORS	8192	/* 4 MiB in one request */
#define DBFLASH_MAX_SEGMENTS	USHRT_MAX
/* Discards run where nothing may sleep: 64 MiB at a time. */
#define DBFLASH_MAX_DISCARD_SECTORS	(64u << (20 - SECTOR_SHIFT))
#define DBFLASH_SECTORS_PER_PAGE	(PAGE_SIZE >> SECTOR_SHIFT)

enum dbflash_state {
	DBFLASH_DETACHED,
	DBFLASH_ATTACHING,
	DBFLASH_ATTACHED,
	DBFLASH_DETACHING,
	DBFLASH_MINIMAL,
	DBFLASH_FORMATTING,
	DBFLASH_UPDATING,
	DBFLASH_ERROR,
	DBFLASH_STATES
};

enum dbflash_op {
	DBFLASH_READ,
	DBFLASH_WRITE,
	DBFLASH_DISCARD,
	DBFLASH_FLUSH,
	DBFLASH_OPS
};

enum dbflash_action {
	DBFLASH_NO_ACTION,
	DBFLASH_FAIL,
	DBFLASH_MEDIUM,
	DBFLASH_DELAY,
	DBFLASH_TIMEOUT,
	DBFLASH_DROP,
	DBFLASH_FLIP,
	DBFLASH_TORN,
	DBFLASH_OFFLINE,
	DBFLASH_ACTIONS
};

/* A firmware version as one number that compares as versions do. */
#define DBFLASH_VERSION(major, minor, patch) \
	((u64)(major) << 32 | (u64)(minor) << 16 | (u64)(patch))

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

/* One to a cache line. */
struct dbflash_stripe {
	spinlock_t lock;
} ____cacheline_aligned_in_smp;

/* Sparse content of the card: page index -> page. Read under RCU. */
struct dbflash_store {
	struct xarray pages;
	struct dbflash_stripe *stripes;
};

/*
 * The volatile write cache, seen from its back: for each page that was written
 * since the last flush, what the page held before. A flush makes all of that
 * stale at once by starting a new epoch; power loss puts it back.
 */
struct dbflash_cache {
	struct xarray before;
	atomic_long_t epoch;
	atomic_long_t dirty;		/* pages, of this epoch */
	long limit;			/* pages; then the cache writes back */
	bool is_volatile;
	struct delayed_work trim;
};

struct dbflash_media {
	struct xarray bad;		/* page index -> mask of bad sectors */
	spinlock_t lock;
	atomic_long_t sectors;
};

struct dbflash_rule {
	struct list_head list;
	unsigned int id;
	enum dbflash_action action;
	unsigned int ops;		/* mask of 1 << enum dbflash_op */
	unsigned int status;		/* index into the table of statuses */
	bool everywhere;
	bool triggered;			/* has a condition besides its range */
	sector_t start;
	sector_t sectors;
	u64 after;
	u64 count;			/* 0: no limit */
	u64 ppm;
	u64 delay_us;
	u64 keep;			/* sectors of a torn write */
	u64 bits;
	u64 seed;
	bool keep_set;
	u64 seen;
	u64 taken;
	struct rnd_state random;
};

struct dbflash_faults {
	spinlock_t lock;
	struct list_head rules;
	unsigned int armed;		/* rules in the list, read without lock */
	unsigned int next_id;
};

/* What the faults make of one request. */
struct dbflash_verdict {
	enum dbflash_action action;
	blk_status_t status;
	unsigned int rule;
	sector_t start;			/* where rule and request meet */
	sector_t sectors;
	u64 delay_us;
	u64 keep;
	u32 bits;
	u32 random;
};

struct dbflash_counters {
	u64 bytes[DBFLASH_OPS];
	u64 requests[DBFLASH_OPS];
};

struct dbflash_health {
	struct dbflash_counters __percpu *counters;
	struct delayed_work tick;
	ktime_t last_tick;
	u64 last_bytes;
	u64 written_base;		/* bytes, set by a test */
	int temperature;		/* all in m°C */
	int temperature_max;
	int ambient;
	bool temperature_forced;
	bool hot;			/* between throttle and its end */
	unsigned int load;		/* permille of the reference load */
	unsigned int power;		/* mW */
	unsigned int power_limit;	/* mW */
	unsigned int alarms;
	u64 throttle_us;		/* per request, read without lock */
	bool read_only;			/* worn out, read without lock */
	int temperature_told;		/* to those who poll */
};

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

/* store.c */
struct dbflash_spare {
	struct page *pages[2];
	bool may_sleep;
};

void dbflash_store_limit(unsigned int mib);
int dbflash_store_init(struct dbflash_card *card);
void dbflash_store_free(struct dbflash_card *card);
void dbflash_store_read(struct dbflash_card *card, loff_t pos, void *to,
			unsigned int len);
int dbflash_store_write(struct dbflash_card *card, loff_t pos,
			const void *from, unsigned int len, bool fua,
			struct dbflash_spare *spare);
int dbflash_store_discard(struct dbflash_card *card, loff_t pos, u64 len,
			  struct dbflash_spare *spare);
void dbflash_store_flip(struct dbflash_card *card, u64 bit);
bool dbflash_store_erase(struct dbflash_card *card, unsigned long first,
			 unsigned long last, unsigned int max);
struct page *dbflash_page_take(struct dbflash_card *card,
			       struct dbflash_spare *spare);
void dbflash_page_free(struct dbflash_card *card, struct page *page);
void dbflash_page_free_rcu(struct dbflash_card *card, struct page *page);
void dbflash_spare_free(struct dbflash_card *card, struct dbflash_spare *spare);
spinlock_t *dbflash_stripe(struct dbflash_card *card, unsigned long index);

/* cache.c: the stripe of the page is held where an index is given */
void dbflash_cache_init(struct dbflash_card *card);
void dbflash_cache_start(struct dbflash_card *card);
void dbflash_cache_stop(struct dbflash_card *card);
void dbflash_cache_free(struct dbflash_card *card);
int dbflash_cache_save(struct dbflash_card *card, unsigned long index,
		       struct page *page, struct dbflash_spare *spare);
int dbflash_cache_exchange(struct dbflash_card *card, unsigned long index,
			   struct page *page, const void *from,
			   struct dbflash_spare *spare);
int dbflash_cache_write_through(struct dbflash_card *card, unsigned long index,
				unsigned int offset, const void *from,
				unsigned int len, struct dbflash_spare *spare);
void dbflash_cache_flush(struct dbflash_card *card);
void dbflash_cache_power_loss(struct dbflash_card *card);

/* media.c */
void dbflash_media_init(struct dbflash_card *card);
void dbflash_media_clear(struct dbflash_card *card);
int dbflash_media_spoil(struct dbflash_card *card, sector_t start,
			sector_t sectors);
void dbflash_media_heal(struct dbflash_card *card, sector_t start,
			sector_t sectors);
bool dbflash_media_is_bad(struct dbflash_card *card, sector_t start,
			  sector_t sectors);
ssize_t dbflash_media_list(struct dbflash_card *card, char *buf, ssize_t len);

static inline bool dbflash_media_spoiled(struct dbflash_card *card)
{
	return atomic_long_read(&card->media.sectors) != 0;
}

/* fault.c */
void dbflash_faults_init(struct dbflash_card *card);
void dbflash_faults_clear(struct dbflash_card *card);
int dbflash_faults_add(struct dbflash_card *card, struct dbflash_rule *rule);
int dbflash_faults_remove(struct dbflash_card *card, unsigned int id);
void dbflash_faults_judge(struct dbflash_card *card, struct request *rq,
			  struct dbflash_verdict *verdict);

static inline bool dbflash_faults_armed(struct dbflash_card *card)
{
	return READ_ONCE(card->faults.armed) != 0;
}

/* fault-text.c */
int dbflash_faults_command(struct dbflash_card *card, char *line);
ssize_t dbflash_faults_list(struct dbflash_card *card, char *buf);
const char *dbflash_action_name(enum dbflash_action action);
blk_status_t dbflash_rule_status(const struct dbflash_rule *rule);

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

/* health.c */
#define DBFLASH_AMBIENT		25000	/* m°C */
#define DBFLASH_THROTTLE_START	78000	/* m°C */
#define DBFLASH_THROTTLE_END	75000
#define DBFLASH_SHUTDOWN	85000
#define DBFLASH_FOREVER		U64_MAX	/* as a delay */

enum dbflash_alarm {
	DBFLASH_ALARM_TEMPERATURE,
	DBFLASH_ALARM_SHUTDOWN,
	DBFLASH_ALARM_POWER,
	DBFLASH_ALARM_RESERVE,
	DBFLASH_ALARM_READ_ONLY,
	DBFLASH_ALARM_OFFLINE,
	DBFLASH_ALARMS
};

int dbflash_health_init(struct dbflash_card *card);
void dbflash_health_free(struct dbflash_card *card);
void dbflash_health_start(struct dbflash_card *card);
void dbflash_health_stop(struct dbflash_card *card);
void dbflash_health_update(struct dbflash_card *card);
u64 dbflash_health_bytes(struct dbflash_card *card, enum dbflash_op op);
u64 dbflash_health_requests(struct dbflash_card *card, enum dbflash_op op);
u64 dbflash_health_media_written(struct dbflash_card *card);
u64 dbflash_health_rated(struct dbflash_card *card);
void dbflash_health_set_written(struct dbflash_card *card, u64 bytes);
void dbflash_health_set_temperature(struct dbflash_card *card, int temperature);
unsigned int dbflash_health_reserve(struct dbflash_card *card);
const char *dbflash_health_media_status(struct dbflash_card *card);
unsigned int dbflash_health_voltage(struct dbflash_card *card);
unsigned int dbflash_health_current(struct dbflash_card *card);

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
