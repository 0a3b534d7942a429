// SPDX-License-Identifier: GPL-2.0-only
/*
 * The card's disk: made at power on, gone at power off, whoever has it open.
 */

#include <linux/blkdev.h>
#include <linux/module.h>

#include "dbflash.h"

#define DBFLASH_MINORS	16

static const struct block_device_operations disk_operations = {
	.owner = THIS_MODULE,
};

sector_t dbflash_sectors(const struct dbflash_card *card)
{
	return (sector_t)card->config.size_mib << (20 - SECTOR_SHIFT);
}

static int alloc_tags(struct dbflash_card *card)
{
	struct blk_mq_tag_set *tags = &card->tags;

	memset(tags, 0, sizeof(*tags));
	tags->ops = &dbflash_mq_ops;
	tags->nr_hw_queues = min(card->config.queues, nr_cpu_ids);
	tags->queue_depth = card->config.depth;
	tags->numa_node = NUMA_NO_NODE;
	tags->cmd_size = sizeof(struct dbflash_cmd);
	tags->flags = dbflash_compat_tag_flags();
	tags->driver_data = card;
	return blk_mq_alloc_tag_set(tags);
}

int dbflash_disk_alloc(struct dbflash_card *card)
{
	struct dbflash_limits limits = {
		.logical_block_size	= card->config.logical_block_size,
		.physical_block_size	= max(card->config.physical_block_size,
					      card->config.logical_block_size),
		/* who protects the cache against power loss needs no flush */
		.write_cache		= card->config.write_cache &&
					  !card->config.power_loss_protection,
	};
	struct gendisk *disk;
	int err;

	err = alloc_tags(card);
	if (err)
		return err;
	disk = dbflash_compat_alloc_disk(&card->tags, &limits, card);
	if (IS_ERR(disk)) {
		err = PTR_ERR(disk);
		goto free_tags;
	}
	disk->major = dbflash_major;
	disk->first_minor = card->index * DBFLASH_MINORS;
	disk->minors = DBFLASH_MINORS;
	disk->fops = &disk_operations;
	disk->private_data = card;
	strscpy(disk->disk_name, card->name, sizeof(disk->disk_name));
	card->disk = disk;
	return 0;

free_tags:
	blk_mq_free_tag_set(&card->tags);
	return err;
}

int dbflash_disk_publish(struct dbflash_card *card)
{
	return device_add_disk(NULL, card->disk, dbflash_disk_groups);
}

/*
 * Requests under way end with an error, new ones do not get here. Who has the
 * disk open keeps an empty shell of it.
 */
void dbflash_disk_withdraw(struct dbflash_card *card)
{
	/* first, since file systems may wait for them when they are told */
	dbflash_hold_close(card);
	blk_mark_disk_dead(card->disk);
	del_gendisk(card->disk);
}

void dbflash_disk_free(struct dbflash_card *card)
{
	put_disk(card->disk);
	card->disk = NULL;
	blk_mq_free_tag_set(&card->tags);
}
