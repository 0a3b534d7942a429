// SPDX-License-Identifier: GPL-2.0-only
/* A kernel without hwmon. */

#include "dbflash.h"

void dbflash_hwmon_add(struct dbflash_card *card)
{
}

void dbflash_hwmon_remove(struct dbflash_card *card)
{
}
