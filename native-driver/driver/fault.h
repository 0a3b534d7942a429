/* SPDX-License-Identifier: GPL-2.0-only */
/* Fault rules, and bad sectors. */
#ifndef DBFLASH_FAULT_H
#define DBFLASH_FAULT_H

#include <linux/atomic.h>
#include <linux/blk_types.h>
#include <linux/list.h>
#include <linux/prandom.h>
#include <linux/spinlock.h>
#include <linux/types.h>
#include <linux/xarray.h>

#include "kinds.h"

struct dbflash_card;

/* so many that their list fits into one attribute */
#define DBFLASH_RULES_MAX	16

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

/* fault.c */
void dbflash_faults_init(struct dbflash_card *card);
void dbflash_faults_clear(struct dbflash_card *card);
int dbflash_faults_add(struct dbflash_card *card, struct dbflash_rule *rule);
int dbflash_faults_remove(struct dbflash_card *card, unsigned int id);
void dbflash_faults_judge(struct dbflash_card *card, struct request *rq,
			  struct dbflash_verdict *verdict);

/* fault-text.c */
int dbflash_faults_command(struct dbflash_card *card, char *line);
ssize_t dbflash_faults_list(struct dbflash_card *card, char *buf);
const char *dbflash_action_name(enum dbflash_action action);
blk_status_t dbflash_rule_status(const struct dbflash_rule *rule);

#endif /* DBFLASH_FAULT_H */
