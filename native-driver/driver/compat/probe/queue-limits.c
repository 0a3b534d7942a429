// SPDX-License-Identifier: GPL-2.0-only
/* Compiles where a disk's features are part of its queue limits. */
#include <linux/blk-mq.h>

struct gendisk *probe(struct blk_mq_tag_set *tags);

struct gendisk *probe(struct blk_mq_tag_set *tags)
{
	struct queue_limits lim = { .features = BLK_FEAT_WRITE_CACHE };

	return blk_mq_alloc_disk(tags, &lim, NULL);
}
