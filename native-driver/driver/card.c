// SPDX-License-Identifier: GPL-2.0-only
/*
 * A card from its making to its end, and its power.
 */

#include <linux/idr.h>
#include <linux/slab.h>

#include "dbflash.h"

static DEFINE_IDA(indexes);

static const struct dbflash_config defaults = {
	.size_mib			= 256,
	.logical_block_size		= 512,
	.physical_block_size		= 4096,
	.queues				= 4,
	.depth				= 128,
	.write_cache			= 1,
	.power_loss_protection		= 1,
	.cache_kib			= 16384,
	.auto_attach			= 1,
	.format_ms			= 1000,
	.firmware_ms			= 1000,
	.erase_cycles			= 3000,
	.erase_block_kib		= 256,
	.write_amplification_percent	= 110,
	.reserve_warning_percent	= 10,
	.seed				= 1,
	.firmware			= DBFLASH_VERSION(1, 0, 0),
	.product			= "DBFLASH-1",
};

struct dbflash_card *dbflash_card_create(void)
{
	struct dbflash_card *card = kzalloc(sizeof(*card), GFP_KERNEL);
	int err = -ENOMEM;

	if (!card)
		return ERR_PTR(err);
	err = ida_alloc_max(&indexes, 0xffff, GFP_KERNEL);
	if (err < 0)
		goto free_card;
	card->index = err;
	err = dbflash_store_init(card);
	if (err)
		goto free_index;
	err = dbflash_health_init(card);
	if (err)
		goto free_store;

	mutex_init(&card->power_lock);
	card->config = defaults;
	snprintf(card->name, sizeof(card->name), DBFLASH_NAME "%d", card->index);
	snprintf(card->config.serial, sizeof(card->config.serial), "DBF%06d", card->index);
	dbflash_state_init(card);
	dbflash_format_init(card);
	dbflash_cache_init(card);
	dbflash_media_init(card);
	dbflash_faults_init(card);
	dbflash_hold_init(card);
	dbflash_firmware_init(card);
	return card;

free_store:
	dbflash_store_free(card);
free_index:
	ida_free(&indexes, card->index);
free_card:
	kfree(card);
	return ERR_PTR(err);
}

/* The card has no power any more. */
void dbflash_card_free(struct dbflash_card *card)
{
	dbflash_firmware_free(card);
	dbflash_faults_clear(card);
	dbflash_media_clear(card);
	dbflash_cache_free(card);
	dbflash_health_free(card);
	dbflash_store_free(card);
	ida_free(&indexes, card->index);
	kfree(card);
}

/* A card that became smaller has nothing behind its end. */
static void forget_behind_end(struct dbflash_card *card)
{
	unsigned long first = dbflash_sectors(card) / DBFLASH_SECTORS_PER_PAGE;

	while (dbflash_store_erase(card, first, ULONG_MAX, 1024))
		cond_resched();
}

/* With power_lock held. */
int dbflash_power_on(struct dbflash_card *card)
{
	int err;

	forget_behind_end(card);
	err = dbflash_disk_alloc(card);
	if (err)
		return err;
	dbflash_cache_start(card);
	dbflash_hold_open(card);

	mutex_lock(&card->lock);
	card->running = true;
	dbflash_boot(card);
	mutex_unlock(&card->lock);

	err = dbflash_disk_publish(card);
	if (err)
		goto stop;

	dbflash_hwmon_add(card);
	dbflash_health_start(card);
	mutex_lock(&card->lock);
	dbflash_boot_continue(card);
	mutex_unlock(&card->lock);
	card->powered = true;
	return 0;

stop:
	dbflash_state_stop(card);
	dbflash_hold_close(card);
	cancel_work_sync(&card->fail_work);
	dbflash_cache_stop(card);
	dbflash_disk_free(card);
	card->state = DBFLASH_DETACHED;
	return err;
}

/* Pulls the plug, whatever goes on. With power_lock held. */
void dbflash_power_off(struct dbflash_card *card)
{
	dbflash_state_stop(card);
	dbflash_hwmon_remove(card);
	dbflash_disk_withdraw(card);
	/* the last requests may have asked for these */
	cancel_work_sync(&card->fail_work);
	dbflash_cache_stop(card);
	dbflash_disk_free(card);
	dbflash_cache_power_loss(card);
	card->state = DBFLASH_DETACHED;
	card->powered = false;
}
