// SPDX-License-Identifier: GPL-2.0-only
/* A timer gets its function when it is made: Linux 6.13 and newer. */

#include "../dbflash.h"

void dbflash_compat_hrtimer_setup(struct hrtimer *timer,
				  enum hrtimer_restart (*function)(struct hrtimer *))
{
	hrtimer_setup(timer, function, CLOCK_MONOTONIC, HRTIMER_MODE_REL_SOFT);
}
