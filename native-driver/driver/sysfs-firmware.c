// SPDX-License-Identifier: GPL-2.0-only
/* Attributes of the card's firmware. */

#include <linux/device.h>
#include <linux/string.h>
#include <linux/sysfs.h>

#include "dbflash.h"

static ssize_t emit_version(char *buf, ssize_t at, u64 version)
{
	return sysfs_emit_at(buf, at, "%llu.%llu.%llu", version >> 32,
			     version >> 16 & 0xffff, version & 0xffff);
}

static ssize_t firmware_show(struct device *dev, struct device_attribute *attr,
			     char *buf)
{
	ssize_t len = emit_version(buf, 0, dbflash_firmware_running(dbflash_card_of(dev)));

	return len + sysfs_emit_at(buf, len, "\n");
}
static DEVICE_ATTR_RO(firmware);

static ssize_t firmware_required_show(struct device *dev,
				      struct device_attribute *attr, char *buf)
{
	ssize_t len = emit_version(buf, 0, dbflash_card_of(dev)->config.required_firmware);

	return len + sysfs_emit_at(buf, len, "\n");
}
static DEVICE_ATTR_RO(firmware_required);

DBFLASH_ATTR_RO(firmware_progress, "%u", READ_ONCE(card->firmware.progress))

/* "SLOT VERSION|empty [running] [next]" for both slots. */
static ssize_t firmware_slots_show(struct device *dev,
				   struct device_attribute *attr, char *buf)
{
	struct dbflash_card *card = dbflash_card_of(dev);
	struct dbflash_firmware *firmware = &card->firmware;
	ssize_t len = 0;
	unsigned int i;

	mutex_lock(&card->lock);
	for (i = 0; i < ARRAY_SIZE(firmware->slots); i++) {
		struct dbflash_slot *slot = &firmware->slots[i];

		len += sysfs_emit_at(buf, len, "%u ", i);
		if (slot->valid)
			len += emit_version(buf, len, slot->version);
		else
			len += sysfs_emit_at(buf, len, "empty");
		len += sysfs_emit_at(buf, len, "%s%s\n",
				     i == firmware->active ? " running" : "",
				     i == firmware->next ? " next" : "");
	}
	mutex_unlock(&card->lock);
	return len;
}
static DEVICE_ATTR_RO(firmware_slots);

static ssize_t firmware_result_show(struct device *dev,
				    struct device_attribute *attr, char *buf)
{
	int result = READ_ONCE(dbflash_card_of(dev)->firmware.result);

	if (result == -EINPROGRESS)
		return sysfs_emit(buf, "busy\n");
	if (result)
		return sysfs_emit(buf, "failed %d\n", -result);
	return sysfs_emit(buf, "ok\n");
}
static DEVICE_ATTR_RO(firmware_result);

static ssize_t firmware_update_store(struct device *dev,
				     struct device_attribute *attr,
				     const char *buf, size_t count)
{
	struct dbflash_card *card = dbflash_card_of(dev);
	char name[128];
	int err = -ENODEV;

	if (strscpy(name, buf, sizeof(name)) < 0)
		return -EINVAL;
	name[strcspn(name, "\n")] = '\0';
	mutex_lock(&card->lock);
	if (card->running)
		err = dbflash_firmware_update(card, name);
	mutex_unlock(&card->lock);
	return err ?: count;
}
static DEVICE_ATTR_WO(firmware_update);

/* The percentage at which updates fail, or "never". */
static ssize_t firmware_fail_at_show(struct device *dev,
				     struct device_attribute *attr, char *buf)
{
	unsigned int percent = READ_ONCE(dbflash_card_of(dev)->firmware.fail_at);

	if (percent > 100)
		return sysfs_emit(buf, "never\n");
	return sysfs_emit(buf, "%u\n", percent);
}

static ssize_t firmware_fail_at_store(struct device *dev,
				      struct device_attribute *attr,
				      const char *buf, size_t count)
{
	unsigned int percent = UINT_MAX;

	if (!sysfs_streq(buf, "never")) {
		int err = kstrtouint(buf, 10, &percent);

		if (err)
			return err;
		if (percent > 100)
			return -ERANGE;
	}
	WRITE_ONCE(dbflash_card_of(dev)->firmware.fail_at, percent);
	return count;
}
static DEVICE_ATTR_RW(firmware_fail_at);

struct attribute *dbflash_firmware_attrs[] = {
	&dev_attr_firmware.attr,
	&dev_attr_firmware_required.attr,
	&dev_attr_firmware_slots.attr,
	&dev_attr_firmware_update.attr,
	&dev_attr_firmware_progress.attr,
	&dev_attr_firmware_result.attr,
	&dev_attr_firmware_fail_at.attr,
	NULL
};
