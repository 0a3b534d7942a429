// SPDX-License-Identifier: GPL-2.0-only
/* Requests are always merged: Linux 6.14 and newer. */

#include "../dbflash.h"

unsigned int dbflash_compat_tag_flags(void)
{
	return 0;
}
