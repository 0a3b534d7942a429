// SPDX-License-Identifier: GPL-2.0-only
/* Merging of requests has to be asked for: Linux up to 6.13. */

#include "../dbflash.h"

unsigned int dbflash_compat_tag_flags(void)
{
	return BLK_MQ_F_SHOULD_MERGE;
}
