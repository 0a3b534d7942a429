// SPDX-License-Identifier: GPL-2.0-only
/* A disk whose limits are set one by one: Linux up to 6.8. */

#include <linux/blkdev.h>

#include "../dbflash.h"

struct gendisk *dbflash_compat_alloc_disk(struct blk_mq_tag_set *tags,
					  const struct dbflash_limits *limits,
					  void *queuedata)
{
	struct gendisk *disk = blk_mq_alloc_disk(tags, queuedata);
	struct request_queue *queue;

	if (IS_ERR(disk))
		return disk;
	queue = disk->queue;
	blk_queue_logical_block_size(queue, limits->logical_block_size);
	blk_queue_physical_block_size(queue, limits->physical_block_size);
	blk_queue_io_min(queue, limits->physical_block_size);
	blk_queue_max_hw_sectors(queue, DBFLASH_MAX_SECTORS);
	blk_queue_max_segments(queue, DBFLASH_MAX_SEGMENTS);
	blk_queue_max_segment_size(queue, UINT_MAX);
	blk_queue_segment_boundary(queue, ULONG_MAX);
	blk_queue_max_discard_sectors(queue, DBFLASH_MAX_DISCARD_SECTORS);
	queue->limits.discard_granularity = PAGE_SIZE;
	blk_queue_write_cache(queue, limits->write_cache, limits->write_cache);
	blk_queue_flag_set(QUEUE_FLAG_NONROT, queue);
	blk_queue_flag_clear(QUEUE_FLAG_ADD_RANDOM, queue);
	return disk;
}
