// SPDX-License-Identifier: GPL-2.0-only
/* A timer gets its function after it is made: Linux up to 6.12. */

#include "../dbflash.h"

void dbflash_compat_hrtimer_setup(struct hrtimer *timer,
				  enum hrtimer_restart (*function)(struct hrtimer *))
{
	hrtimer_init(timer, CLOCK_MONOTONIC, HRTIMER_MODE_REL_SOFT);
	timer->function = function;
}
