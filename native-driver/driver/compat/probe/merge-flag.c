// SPDX-License-Identifier: GPL-2.0-only
/* Compiles where merging of requests has to be asked for. */
#include <linux/blk-mq.h>

unsigned int probe(void);

unsigned int probe(void)
{
	return BLK_MQ_F_SHOULD_MERGE;
}
