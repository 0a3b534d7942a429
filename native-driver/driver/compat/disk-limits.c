// SPDX-License-Identifier: GPL-2.0-only
/* A disk whose limits are given when it is made: Linux 6.11 and newer. */

#include <linux/blkdev.h>

#include "../dbflash.h"

struct gendisk *dbflash_compat_alloc_disk(struct blk_mq_tag_set *tags,
					  const struct dbflash_limits *limits,
					  void *queuedata)
{
	struct queue_limits lim = {
		.logical_block_size	= limits->logical_block_size,
		.physical_block_size	= limits->physical_block_size,
		.io_min			= limits->physical_block_size,
		.max_hw_sectors		= DBFLASH_MAX_SECTORS,
		.max_segments		= DBFLASH_MAX_SEGMENTS,
		.max_segment_size	= UINT_MAX,
		.seg_boundary_mask	= ULONG_MAX,
		.max_hw_discard_sectors	= DBFLASH_MAX_DISCARD_SECTORS,
		.discard_granularity	= PAGE_SIZE,
	};

	if (limits->write_cache)
		lim.features |= BLK_FEAT_WRITE_CACHE | BLK_FEAT_FUA;
	return blk_mq_alloc_disk(tags, &lim, queuedata);
}
