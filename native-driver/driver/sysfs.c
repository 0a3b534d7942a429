// SPDX-License-Identifier: GPL-2.0-only
/*
 * The card's attributes, /sys/block/dbflashN/dbflash/, documented in
 * docs/abi/sysfs-block-dbflash. Here: what the card is.
 */

#include <linux/blkdev.h>
#include <linux/device.h>
#include <linux/kernel.h>
#include <linux/sysfs.h>

#include "dbflash.h"

struct dbflash_card *dbflash_card_of(struct device *dev)
{
	return dev_to_disk(dev)->private_data;
}

DBFLASH_ATTR_RO(serial, "%s", card->config.serial)
DBFLASH_ATTR_RO(product, "%s", card->config.product)
DBFLASH_ATTR_RO(size_bytes, "%llu", card->config.size_mib << 20)
DBFLASH_ATTR_RO(pcie_link_speed, "%s", "5.0 GT/s PCIe")
DBFLASH_ATTR_RO(pcie_link_width, "%d", 8)
DBFLASH_ATTR_RO(cache_dirty_bytes, "%llu",
		(u64)atomic_long_read(&card->cache.dirty) << PAGE_SHIFT)
DBFLASH_ATTR_RO(ram_bytes, "%llu",
		(u64)atomic_long_read(&card->pages) << PAGE_SHIFT)
DBFLASH_ATTR_RO(ram_peak_bytes, "%llu",
		(u64)atomic_long_read(&card->pages_max) << PAGE_SHIFT)

static const char *cache_name(struct dbflash_card *card)
{
	if (!card->config.write_cache)
		return "none";
	return card->config.power_loss_protection ? "protected" : "volatile";
}

DBFLASH_ATTR_RO(write_cache, "%s", cache_name(card))

static struct attribute *identity_attrs[] = {
	&dev_attr_serial.attr,
	&dev_attr_product.attr,
	&dev_attr_size_bytes.attr,
	&dev_attr_pcie_link_speed.attr,
	&dev_attr_pcie_link_width.attr,
	&dev_attr_write_cache.attr,
	&dev_attr_cache_dirty_bytes.attr,
	&dev_attr_ram_bytes.attr,
	&dev_attr_ram_peak_bytes.attr,
	NULL
};

/* A named group is one array: the parts are joined when the module is loaded. */
static struct attribute *card_attrs[64];

static const struct attribute_group card_group = {
	.name = DBFLASH_NAME,
	.attrs = card_attrs,
};

/* Where tools look for a disk's serial number. */
static struct attribute *disk_attrs[] = {
	&dev_attr_serial.attr,
	NULL
};

static const struct attribute_group disk_group = {
	.attrs = disk_attrs,
};

const struct attribute_group *dbflash_disk_groups[] = {
	&card_group,
	&disk_group,
	NULL
};

void dbflash_sysfs_init(void)
{
	struct attribute **parts[] = {
		identity_attrs,
		dbflash_control_attrs,
		dbflash_firmware_attrs,
		dbflash_health_attrs,
	};
	unsigned int part, i, n = 0;

	for (part = 0; part < ARRAY_SIZE(parts); part++)
		for (i = 0; parts[part][i] && n < ARRAY_SIZE(card_attrs) - 1; i++)
			card_attrs[n++] = parts[part][i];
	WARN_ON(n == ARRAY_SIZE(card_attrs) - 1);
}
