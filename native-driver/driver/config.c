// SPDX-License-Identifier: GPL-2.0-only
/*
 * configfs: a directory below dbflash/ is a card, its files what the card is
 * made of. They can be written while the card has no power.
 */

#include <linux/configfs.h>
#include <linux/ctype.h>
#include <linux/log2.h>
#include <linux/module.h>
#include <linux/string.h>

#include "dbflash.h"

static struct dbflash_card *to_card(struct config_item *item)
{
	return container_of(item, struct dbflash_card, item);
}

static ssize_t store_number(struct config_item *item, const char *page, size_t count,
			    u32 *value, u32 min, u32 max)
{
	struct dbflash_card *card = to_card(item);
	u32 number;
	int err = kstrtou32(page, 0, &number);

	if (err)
		return err;
	if (number < min || number > max)
		return -ERANGE;
	mutex_lock(&card->power_lock);
	if (card->powered)
		err = -EBUSY;
	else
		*value = number;
	mutex_unlock(&card->power_lock);
	return err ?: count;
}

#define CARD_NUMBER(_name, _min, _max)						\
static ssize_t card_##_name##_show(struct config_item *item, char *page)	\
{										\
	return sprintf(page, "%u\n", to_card(item)->config._name);		\
}										\
static ssize_t card_##_name##_store(struct config_item *item,			\
				    const char *page, size_t count)		\
{										\
	return store_number(item, page, count, &to_card(item)->config._name,	\
			    _min, _max);					\
}										\
CONFIGFS_ATTR(card_, _name)

CARD_NUMBER(queues, 1, 128);
CARD_NUMBER(depth, 1, 4096);
CARD_NUMBER(write_cache, 0, 1);
CARD_NUMBER(power_loss_protection, 0, 1);
CARD_NUMBER(cache_kib, 64, 1 << 24);
CARD_NUMBER(auto_attach, 0, 1);
CARD_NUMBER(attach_ms, 0, 600000);
CARD_NUMBER(format_ms, 0, 600000);
CARD_NUMBER(firmware_ms, 0, 600000);
CARD_NUMBER(erase_cycles, 1, 1000000);
CARD_NUMBER(erase_block_kib, 4, 65536);
CARD_NUMBER(write_amplification_percent, 100, 10000);
CARD_NUMBER(reserve_warning_percent, 0, 100);

static ssize_t store_block_size(struct config_item *item, const char *page,
				size_t count, u32 *value, u32 max)
{
	u32 number;
	int err = kstrtou32(page, 0, &number);

	if (err)
		return err;
	if (!is_power_of_2(number))
		return -EINVAL;
	return store_number(item, page, count, value, SECTOR_SIZE, max);
}

#define CARD_BLOCK_SIZE(_name, _max)						\
static ssize_t card_##_name##_show(struct config_item *item, char *page)	\
{										\
	return sprintf(page, "%u\n", to_card(item)->config._name);		\
}										\
static ssize_t card_##_name##_store(struct config_item *item,			\
				    const char *page, size_t count)		\
{										\
	return store_block_size(item, page, count,				\
				&to_card(item)->config._name, _max);		\
}										\
CONFIGFS_ATTR(card_, _name)

CARD_BLOCK_SIZE(logical_block_size, PAGE_SIZE);
CARD_BLOCK_SIZE(physical_block_size, 65536);

static ssize_t store_u64(struct dbflash_card *card, u64 *value, u64 number,
			 size_t count)
{
	ssize_t result = count;

	mutex_lock(&card->power_lock);
	if (card->powered)
		result = -EBUSY;
	else
		*value = number;
	mutex_unlock(&card->power_lock);
	return result;
}

static ssize_t card_size_mib_show(struct config_item *item, char *page)
{
	return sprintf(page, "%llu\n", to_card(item)->config.size_mib);
}

static ssize_t card_size_mib_store(struct config_item *item, const char *page,
				   size_t count)
{
	u64 number;
	int err = kstrtou64(page, 0, &number);

	if (err)
		return err;
	/* up to 16 TiB */
	if (!number || number > 1 << 24)
		return -ERANGE;
	return store_u64(to_card(item), &to_card(item)->config.size_mib, number, count);
}
CONFIGFS_ATTR(card_, size_mib);

static ssize_t card_seed_show(struct config_item *item, char *page)
{
	return sprintf(page, "%llu\n", to_card(item)->config.seed);
}

static ssize_t card_seed_store(struct config_item *item, const char *page,
			       size_t count)
{
	u64 number;
	int err = kstrtou64(page, 0, &number);

	if (err)
		return err;
	return store_u64(to_card(item), &to_card(item)->config.seed, number, count);
}
CONFIGFS_ATTR(card_, seed);

static ssize_t show_version(char *page, u64 version)
{
	return sprintf(page, "%llu.%llu.%llu\n", version >> 32,
		       version >> 16 & 0xffff, version & 0xffff);
}

static ssize_t card_firmware_show(struct config_item *item, char *page)
{
	return show_version(page, to_card(item)->config.firmware);
}

/* The card is as from the factory: this version and no other slot. */
static ssize_t card_firmware_store(struct config_item *item, const char *page,
				   size_t count)
{
	struct dbflash_card *card = to_card(item);
	ssize_t result = count;
	u64 version;
	int err = dbflash_version_parse(page, &version);

	if (err)
		return err;
	mutex_lock(&card->power_lock);
	if (card->powered) {
		result = -EBUSY;
	} else {
		card->config.firmware = version;
		dbflash_firmware_factory(card);
	}
	mutex_unlock(&card->power_lock);
	return result;
}
CONFIGFS_ATTR(card_, firmware);

static ssize_t card_required_firmware_show(struct config_item *item, char *page)
{
	return show_version(page, to_card(item)->config.required_firmware);
}

static ssize_t card_required_firmware_store(struct config_item *item,
					    const char *page, size_t count)
{
	struct dbflash_card *card = to_card(item);
	u64 version;
	int err = dbflash_version_parse(page, &version);

	return err ?: store_u64(card, &card->config.required_firmware, version, count);
}
CONFIGFS_ATTR(card_, required_firmware);

/* Visible characters only: these texts stand in lists and in command lines. */
static ssize_t store_text(struct config_item *item, const char *page, size_t count,
			  char *text, size_t size)
{
	struct dbflash_card *card = to_card(item);
	size_t len = strcspn(page, "\n");
	size_t i;
	ssize_t result = count;

	if (!len || len >= size)
		return -EINVAL;
	for (i = 0; i < len; i++)
		if (!isascii(page[i]) || !isgraph(page[i]))
			return -EINVAL;
	mutex_lock(&card->power_lock);
	if (card->powered) {
		result = -EBUSY;
	} else {
		memset(text, 0, size);
		memcpy(text, page, len);
	}
	mutex_unlock(&card->power_lock);
	return result;
}

#define CARD_TEXT(_name)							\
static ssize_t card_##_name##_show(struct config_item *item, char *page)	\
{										\
	return sprintf(page, "%s\n", to_card(item)->config._name);		\
}										\
static ssize_t card_##_name##_store(struct config_item *item,			\
				    const char *page, size_t count)		\
{										\
	return store_text(item, page, count, to_card(item)->config._name,	\
			  sizeof(to_card(item)->config._name));			\
}										\
CONFIGFS_ATTR(card_, _name)

CARD_TEXT(serial);
CARD_TEXT(product);

static ssize_t card_disk_show(struct config_item *item, char *page)
{
	return sprintf(page, "%s\n", to_card(item)->name);
}
CONFIGFS_ATTR_RO(card_, disk);

static ssize_t card_power_show(struct config_item *item, char *page)
{
	return sprintf(page, "%d\n", to_card(item)->powered);
}

static ssize_t card_power_store(struct config_item *item, const char *page,
				size_t count)
{
	struct dbflash_card *card = to_card(item);
	bool on;
	int err = kstrtobool(page, &on);

	if (err)
		return err;
	mutex_lock(&card->power_lock);
	if (on && !card->powered)
		err = dbflash_power_on(card);
	else if (!on && card->powered)
		dbflash_power_off(card);
	mutex_unlock(&card->power_lock);
	return err ?: count;
}
CONFIGFS_ATTR(card_, power);

static struct configfs_attribute *card_attrs[] = {
	&card_attr_size_mib,
	&card_attr_logical_block_size,
	&card_attr_physical_block_size,
	&card_attr_queues,
	&card_attr_depth,
	&card_attr_serial,
	&card_attr_product,
	&card_attr_firmware,
	&card_attr_required_firmware,
	&card_attr_write_cache,
	&card_attr_power_loss_protection,
	&card_attr_cache_kib,
	&card_attr_auto_attach,
	&card_attr_attach_ms,
	&card_attr_format_ms,
	&card_attr_firmware_ms,
	&card_attr_erase_cycles,
	&card_attr_erase_block_kib,
	&card_attr_write_amplification_percent,
	&card_attr_reserve_warning_percent,
	&card_attr_seed,
	&card_attr_disk,
	&card_attr_power,
	NULL,
};

static void card_release(struct config_item *item)
{
	dbflash_card_free(to_card(item));
}

static struct configfs_item_operations card_item_ops = {
	.release = card_release,
};

static const struct config_item_type card_type = {
	.ct_item_ops	= &card_item_ops,
	.ct_attrs	= card_attrs,
	.ct_owner	= THIS_MODULE,
};

static struct config_item *make_card(struct config_group *group, const char *name)
{
	struct dbflash_card *card = dbflash_card_create();

	if (IS_ERR(card))
		return ERR_CAST(card);
	config_item_init_type_name(&card->item, name, &card_type);
	return &card->item;
}

/* Removing a card that has power is pulling it out. */
static void drop_card(struct config_group *group, struct config_item *item)
{
	struct dbflash_card *card = to_card(item);

	mutex_lock(&card->power_lock);
	if (card->powered)
		dbflash_power_off(card);
	mutex_unlock(&card->power_lock);
	config_item_put(item);
}

static struct configfs_group_operations cards_group_ops = {
	.make_item = make_card,
	.drop_item = drop_card,
};

static const struct config_item_type cards_type = {
	.ct_group_ops	= &cards_group_ops,
	.ct_owner	= THIS_MODULE,
};

static struct configfs_subsystem cards = {
	.su_group = {
		.cg_item = {
			.ci_namebuf = DBFLASH_NAME,
			.ci_type = &cards_type,
		},
	},
};

int dbflash_config_init(void)
{
	config_group_init(&cards.su_group);
	mutex_init(&cards.su_mutex);
	return configfs_register_subsystem(&cards);
}

void dbflash_config_exit(void)
{
	configfs_unregister_subsystem(&cards);
}
