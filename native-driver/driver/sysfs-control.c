// SPDX-License-Identifier: GPL-2.0-only
/* Attributes that say and change what the card does. */

#include <linux/device.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/sysfs.h>

#include "dbflash.h"

/* Runs @change on a card that has power, with its lock held. */
static ssize_t change_card(struct device *dev, size_t count,
			   int (*change)(struct dbflash_card *card))
{
	struct dbflash_card *card = dbflash_card_of(dev);
	int err = -ENODEV;

	mutex_lock(&card->lock);
	if (card->running)
		err = change(card);
	mutex_unlock(&card->lock);
	return err ?: count;
}

DBFLASH_ATTR_RO(state, "%s", dbflash_state_name(READ_ONCE(card->state)))

DBFLASH_ATTR_SHOW(attach, "%d", READ_ONCE(card->state) == DBFLASH_ATTACHED)

static ssize_t attach_store(struct device *dev, struct device_attribute *attr,
			    const char *buf, size_t count)
{
	bool on;
	int err = kstrtobool(buf, &on);

	return err ?: change_card(dev, count, on ? dbflash_attach : dbflash_detach);
}
static DEVICE_ATTR_RW(attach);

/* Percent of the last format. */
DBFLASH_ATTR_SHOW(format, "%u", READ_ONCE(card->format_percent))

static ssize_t format_store(struct device *dev, struct device_attribute *attr,
			    const char *buf, size_t count)
{
	return sysfs_streq(buf, "1") ? change_card(dev, count, dbflash_format) : -EINVAL;
}
static DEVICE_ATTR_RW(format);

static ssize_t reset_store(struct device *dev, struct device_attribute *attr,
			   const char *buf, size_t count)
{
	return sysfs_streq(buf, "1") ? change_card(dev, count, dbflash_reset) : -EINVAL;
}
static DEVICE_ATTR_WO(reset);

static ssize_t faults_show(struct device *dev, struct device_attribute *attr,
			   char *buf)
{
	return dbflash_faults_list(dbflash_card_of(dev), buf);
}

/* Lines are done one by one until one is refused. */
static ssize_t faults_store(struct device *dev, struct device_attribute *attr,
			    const char *buf, size_t count)
{
	char *text = kstrndup(buf, count, GFP_KERNEL);
	char *rest = text, *line;
	int err = 0;

	if (!text)
		return -ENOMEM;
	while (!err && (line = strsep(&rest, "\n")))
		err = dbflash_faults_command(dbflash_card_of(dev), line);
	kfree(text);
	return err ?: count;
}
static DEVICE_ATTR_RW(faults);

DBFLASH_ATTR_RO(bad_sectors, "%ld", atomic_long_read(&card->media.sectors))

struct attribute *dbflash_control_attrs[] = {
	&dev_attr_state.attr,
	&dev_attr_attach.attr,
	&dev_attr_format.attr,
	&dev_attr_reset.attr,
	&dev_attr_faults.attr,
	&dev_attr_bad_sectors.attr,
	NULL
};
