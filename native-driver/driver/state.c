// SPDX-License-Identifier: GPL-2.0-only
/*
 * The states of a card with power, and how it gets from one to another.
 *
 *   detached -> attaching -> attached -> detaching -> detached
 *   attaching -> minimal      the firmware is older than the driver demands
 *   attached -> error         too hot, or a fault took the card offline
 *   detached, minimal -> formatting, updating -> back
 *   detached, minimal, error -> reset -> as after power on
 */

#include <linux/blkdev.h>
#include <linux/sysfs.h>

#include "dbflash.h"
#include "trace.h"

static const char * const state_names[DBFLASH_STATES] = {
	[DBFLASH_DETACHED]	= "detached",
	[DBFLASH_ATTACHING]	= "attaching",
	[DBFLASH_ATTACHED]	= "attached",
	[DBFLASH_DETACHING]	= "detaching",
	[DBFLASH_MINIMAL]	= "minimal",
	[DBFLASH_FORMATTING]	= "formatting",
	[DBFLASH_UPDATING]	= "updating",
	[DBFLASH_ERROR]		= "error",
};

const char *dbflash_state_name(enum dbflash_state state)
{
	return state_names[state];
}

/* Wakes those who poll() the attribute. */
void dbflash_notify(struct dbflash_card *card, const char *attribute)
{
	if (card->disk)
		sysfs_notify(&disk_to_dev(card->disk)->kobj, DBFLASH_NAME, attribute);
}

void dbflash_set_state(struct dbflash_card *card, enum dbflash_state state)
{
	enum dbflash_state old = card->state;

	lockdep_assert_held(&card->lock);
	if (state == old)
		return;
	WRITE_ONCE(card->state, state);
	trace_dbflash_state(card->index, state_names[old], state_names[state]);
	dbflash_notify(card, "state");
}

/* From one moment to the next the card answers no more. */
void dbflash_fail(struct dbflash_card *card)
{
	WRITE_ONCE(card->io_ok, false);
	dbflash_set_state(card, DBFLASH_ERROR);
	dbflash_health_update(card);
}

static void fail_later(struct work_struct *work)
{
	struct dbflash_card *card = container_of(work, struct dbflash_card, fail_work);

	mutex_lock(&card->lock);
	if (card->running && card->state == DBFLASH_ATTACHED) {
		pr_notice("%s: offline by a fault\n", card->name);
		dbflash_fail(card);
	}
	mutex_unlock(&card->lock);
}

/* The same from where nothing may sleep. */
void dbflash_go_offline(struct dbflash_card *card)
{
	WRITE_ONCE(card->io_ok, false);
	queue_work(dbflash_wq, &card->fail_work);
}

static void attach_now(struct dbflash_card *card)
{
	if (dbflash_firmware_running(card) < card->config.required_firmware) {
		pr_notice("%s: its firmware is too old: minimal mode\n", card->name);
		dbflash_set_state(card, DBFLASH_MINIMAL);
		return;
	}
	if (card->health.temperature >= DBFLASH_SHUTDOWN) {
		dbflash_fail(card);
		return;
	}
	WRITE_ONCE(card->io_ok, true);
	set_capacity_and_notify(card->disk, dbflash_sectors(card));
	/* whoever opens it next sees its partitions */
	set_bit(GD_NEED_PART_SCAN, &card->disk->state);
	dbflash_set_state(card, DBFLASH_ATTACHED);
	dbflash_health_update(card);
}

static void attach_later(struct work_struct *work)
{
	struct dbflash_card *card = container_of(to_delayed_work(work),
						 struct dbflash_card, attach_work);

	mutex_lock(&card->lock);
	if (card->running && card->state == DBFLASH_ATTACHING)
		attach_now(card);
	mutex_unlock(&card->lock);
}

/* As after power on. Attaching that takes its time is continued later. */
void dbflash_boot(struct dbflash_card *card)
{
	dbflash_firmware_boot(card);
	dbflash_set_state(card, DBFLASH_DETACHED);
	dbflash_health_update(card);
	if (!card->config.auto_attach)
		return;
	dbflash_set_state(card, DBFLASH_ATTACHING);
	if (!card->config.attach_ms)
		attach_now(card);
}

void dbflash_boot_continue(struct dbflash_card *card)
{
	if (card->state == DBFLASH_ATTACHING)
		queue_delayed_work(dbflash_wq, &card->attach_work,
				   msecs_to_jiffies(card->config.attach_ms));
}

int dbflash_attach(struct dbflash_card *card)
{
	if (card->state == DBFLASH_ATTACHED || card->state == DBFLASH_ATTACHING)
		return 0;
	if (card->state != DBFLASH_DETACHED)
		return -EBUSY;
	dbflash_set_state(card, DBFLASH_ATTACHING);
	if (card->config.attach_ms)
		dbflash_boot_continue(card);
	else
		attach_now(card);
	return 0;
}

/*
 * Takes the disk's content away: writes back what is cached above it, forgets
 * its partitions, makes it empty. Refused while somebody has it open.
 */
static int empty_disk(struct dbflash_card *card, enum dbflash_state meanwhile)
{
	struct gendisk *disk = card->disk;
	int err = -EBUSY;

	mutex_lock(&disk->open_mutex);
	if (!disk_openers(disk)) {
		dbflash_set_state(card, meanwhile);
		err = bdev_disk_changed(disk, true);
		set_capacity(disk, 0);
	}
	mutex_unlock(&disk->open_mutex);
	return err;
}

int dbflash_detach(struct dbflash_card *card)
{
	int err;

	if (card->state == DBFLASH_DETACHED)
		return 0;
	if (card->state != DBFLASH_ATTACHED)
		return -EBUSY;
	err = empty_disk(card, DBFLASH_DETACHING);
	if (card->state != DBFLASH_DETACHING)
		return err;
	WRITE_ONCE(card->io_ok, false);
	dbflash_cache_flush(card);
	dbflash_set_state(card, DBFLASH_DETACHED);
	return err;
}

int dbflash_reset(struct dbflash_card *card)
{
	switch (card->state) {
	case DBFLASH_ERROR:
		if (empty_disk(card, DBFLASH_ERROR))
			return -EBUSY;
		break;
	case DBFLASH_DETACHED:
	case DBFLASH_MINIMAL:
		break;
	default:
		return -EBUSY;
	}
	dbflash_boot(card);
	dbflash_boot_continue(card);
	return 0;
}

void dbflash_state_init(struct dbflash_card *card)
{
	mutex_init(&card->lock);
	card->state = DBFLASH_DETACHED;
	INIT_DELAYED_WORK(&card->attach_work, attach_later);
	INIT_WORK(&card->fail_work, fail_later);
}

/* No attribute and no work changes the card any more, and no request gets through. */
void dbflash_state_stop(struct dbflash_card *card)
{
	mutex_lock(&card->lock);
	card->running = false;
	WRITE_ONCE(card->io_ok, false);
	mutex_unlock(&card->lock);
	cancel_delayed_work_sync(&card->attach_work);
	dbflash_format_stop(card);
	dbflash_firmware_stop(card);
	dbflash_health_stop(card);
}
