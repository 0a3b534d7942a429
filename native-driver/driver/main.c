// SPDX-License-Identifier: GPL-2.0-only
/*
 * dbflash: module parameters, loading and unloading.
 */

#include <linux/init.h>
#include <linux/module.h>

#include "dbflash.h"

struct workqueue_struct *dbflash_wq;
int dbflash_major;

unsigned int dbflash_tick_ms = 500;
module_param_named(tick_ms, dbflash_tick_ms, uint, 0644);
MODULE_PARM_DESC(tick_ms, "Interval of the temperature and wear model in ms, 10 .. 10000 (default: 500)");

static unsigned int ram_limit_mib;
module_param(ram_limit_mib, uint, 0444);
MODULE_PARM_DESC(ram_limit_mib, "Memory for the data of all cards in MiB; 0: half of the host's (default: 0)");

static int __init dbflash_init(void)
{
	int err;

	dbflash_page_limit(ram_limit_mib);

	/* data waits for memory here: it must be able to go on under pressure */
	dbflash_wq = alloc_workqueue(DBFLASH_NAME, WQ_UNBOUND | WQ_MEM_RECLAIM, 0);
	if (!dbflash_wq)
		return -ENOMEM;

	dbflash_major = register_blkdev(0, DBFLASH_NAME);
	if (dbflash_major < 0) {
		err = dbflash_major;
		goto destroy_workqueue;
	}

	dbflash_sysfs_init();
	err = dbflash_config_init();
	if (err)
		goto unregister_blkdev;
	return 0;

unregister_blkdev:
	unregister_blkdev(dbflash_major, DBFLASH_NAME);
destroy_workqueue:
	destroy_workqueue(dbflash_wq);
	return err;
}

/* Cards and open disks hold the module: there are none left here. */
static void __exit dbflash_exit(void)
{
	dbflash_config_exit();
	unregister_blkdev(dbflash_major, DBFLASH_NAME);
	destroy_workqueue(dbflash_wq);
	/* pages are freed by functions of this module */
	rcu_barrier();
}

module_init(dbflash_init);
module_exit(dbflash_exit);

MODULE_DESCRIPTION("Flash card in memory with health, firmware, a write cache and faults on command");
MODULE_AUTHOR("Drivebay");
MODULE_VERSION("1.0.0");
MODULE_LICENSE("GPL");
